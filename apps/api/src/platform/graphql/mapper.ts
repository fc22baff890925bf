import type { Viewer } from "../../kernel/actor.ts";
import { encodeCursor } from "./cursor.ts";
import { highlightFragments } from "./highlight.ts";
import type {
  ConnectionEntry,
  ConnectionPart,
  ConnectionShape,
  EdgeEntry,
  Entry,
  ListShape,
  ObjectShape,
  Shape,
} from "./shape.ts";

/** Thrown by a mapper where a field that the schema calls non-null has no value. */
export class NullInNonNull extends Error {}

export type Mapper = (row: unknown[], viewer: Viewer) => unknown;

/**
 * Writes the function that turns one positional row into the answer's object, in the order and under the names
 * that were asked for. Written once per plan as plain code, because a walk of the shape for every row of every
 * answer is what a graph costs most. Names come from a validated document (GraphQL names) and are quoted.
 */
export function mapperFor(shape: Shape): Mapper {
  const writer = new MapperWriter();
  const body = writer.expression(shape, "row");
  return compiled(body)(writer.constants, encodeCursor, highlightFragments, () => {
    throw new NullInNonNull();
  });
}

type MakeMapper = (...parts: unknown[]) => Mapper;

const sourcesMax = 1000;
const compiledSources = new Map<string, MakeMapper>();

/** Compiling costs more than planning, and the same documents come again and again: kept by their source. */
function compiled(body: string): MakeMapper {
  const known = compiledSources.get(body);
  if (known) return known;
  const make = new Function("constants", "cursor", "highlight", "none", `return (row, viewer) => ${body};`);
  if (compiledSources.size >= sourcesMax) compiledSources.clear();
  compiledSources.set(body, make as MakeMapper);
  return make as MakeMapper;
}

class MapperWriter {
  readonly constants: unknown[] = [];
  private depth = 0;

  expression(shape: Shape, row: string): string {
    switch (shape.kind) {
      case "typename":
        return JSON.stringify(shape.name);
      case "value": {
        const at = `${row}[${String(shape.slot)}]`;
        return shape.decode === null ? at : `(${at} === null ? null : ${this.constant(shape.decode)}(${at}))`;
      }
      case "derived": {
        const values = Object.entries(shape.from).map(
          ([name, slot]) => `${JSON.stringify(name)}: ${row}[${String(slot)}]`,
        );
        return `${this.constant(shape.derive)}({${values.join(", ")}}, viewer)`;
      }
      case "object":
        return this.object(shape, row);
      case "list":
        return this.list(shape, row);
      case "connection":
        return this.connection(shape, row);
    }
  }

  private constant(value: unknown): string {
    return `constants[${String(this.constants.push(value) - 1)}]`;
  }

  private name(): string {
    this.depth += 1;
    return `r${String(this.depth)}`;
  }

  private object(shape: ObjectShape, row: string): string {
    const literal = `{${shape.entries.map((entry) => this.entry(entry, row)).join(", ")}}`;
    if (shape.present === null) return `(${literal})`;
    const at = `${row}[${String(shape.present)}]`;
    return `(${at} === null || ${at} === false ? null : ${literal})`;
  }

  private entry({ name, nonNull, shape }: Entry, row: string): string {
    const expression = this.expression(shape, row);
    const canBeNull = shape.kind === "value" || shape.kind === "object" || shape.kind === "derived";
    return `${JSON.stringify(name)}: ${nonNull && canBeNull ? `(${expression} ?? none())` : expression}`;
  }

  private list(shape: ListShape, row: string): string {
    const item = this.name();
    return `(${row}[${String(shape.slot)}] ?? []).map((${item}) => ${this.object(shape.item, item)})`;
  }

  private connection(shape: ConnectionShape, row: string): string {
    const page = this.name();
    const literal = `{${shape.entries.map((entry) => this.connectionEntry(shape, entry, page)).join(", ")}}`;
    const { size, backward } = shape.page;
    const cut = backward ? `slice(-${String(size)})` : `slice(0, ${String(size)})`;
    const rows = size === 0 ? "[]" : `all.length > ${String(size)} ? all.${cut} : all`;
    const { parts, slot } = shape;
    const place = slot === "row" ? row : `${row}[${String(slot)}]`;
    const part = (name: ConnectionPart): string =>
      parts.length === 1 ? "c" : `c[${String(parts.indexOf(name))}]`;
    const others = parts.filter((name) => name !== "rows").map((name) => `${name}: ${part(name)}`);
    const opened = parts.includes("rows")
      ? `const all = ${part("rows")} ?? []; return { ${[`rows: ${rows}, more: all.length > ${String(size)}`, ...others].join(", ")} };`
      : `return { ${others.join(", ")} };`;
    return `((${page}) => (${literal}))(((c) => { ${opened} })(${place}))`;
  }

  private connectionEntry(shape: ConnectionShape, entry: ConnectionEntry, page: string): string {
    const key = JSON.stringify(entry.name);
    const item = this.name();
    switch (entry.part) {
      case "typename":
        return `${key}: ${JSON.stringify(entry.typename)}`;
      case "totalCount":
        return `${key}: ${page}.total[${String(entry.place)}]`;
      case "countPrecision":
        return `${key}: ${page}.cut ? "AT_LEAST" : "EXACT"`;
      case "nodes":
        return `${key}: ${page}.rows.map((${item}) => ${this.object(entry.item, item)})`;
      case "edges": {
        const edges = entry.entries.map((edge) => this.edge(shape, edge, item)).join(", ");
        return `${key}: ${page}.rows.map((${item}) => ({${edges}}))`;
      }
      case "facets": {
        const facet = entry.entries.map((one) => `${JSON.stringify(one.name)}: ${facetPart(one)}`).join(", ");
        const asked = `${page}.facets[${String(entry.group)}].filter((f) => ${JSON.stringify(entry.fields)}.includes(f[0]))`;
        return `${key}: ${asked}.map((f) => ({${facet}}))`;
      }
      case "pageInfo": {
        const parts = entry.entries.map(
          ({ name, part }) => `${JSON.stringify(name)}: ${pageInfoPart(shape, part, page)}`,
        );
        return `${key}: {${parts.join(", ")}}`;
      }
    }
  }

  private edge(shape: ConnectionShape, edge: EdgeEntry, row: string): string {
    const key = JSON.stringify(edge.name);
    switch (edge.part) {
      case "typename":
        return `${key}: ${JSON.stringify(edge.typename)}`;
      case "cursor":
        return `${key}: ${cursorOf(shape, row)}`;
      case "node":
        return `${key}: ${this.object(edge.item, row)}`;
      case "highlights": {
        const fields = edge.fields.map(({ field, slot, entries }) => {
          const fragments = `highlight(${row}[${String(slot)}])`;
          const parts = { field: JSON.stringify(field), fragments, typename: '"Highlight"' };
          return `{${entries.map(({ name, part }) => `${JSON.stringify(name)}: ${parts[part]}`).join(", ")}}`;
        });
        return `${key}: [${fields.join(", ")}]`;
      }
    }
  }
}

const cursorOf = ({ cursor }: ConnectionShape, row: string): string =>
  cursor === null ? "null" : `cursor(${JSON.stringify(cursor.signature)}, ${row}[${String(cursor.slot)}])`;

function pageInfoPart(shape: ConnectionShape, part: string, page: string): string {
  const ends = { startCursor: `${page}.rows[0]`, endCursor: `${page}.rows[${page}.rows.length - 1]` };
  switch (part) {
    case "hasNextPage":
      return shape.page.backward ? `${page}.beyond` : `${page}.more`;
    case "hasPreviousPage":
      return shape.page.backward ? `${page}.more` : `${page}.beyond`;
    case "startCursor":
    case "endCursor":
      return `(${page}.rows.length === 0 ? null : ${cursorOf(shape, ends[part])})`;
    default:
      return '"PageInfo"';
  }
}

function facetPart({
  part,
  entries,
}: {
  part: string;
  entries: readonly { name: string; part: string }[];
}): string {
  if (part === "field") return "f[0]";
  if (part === "typename") return '"Facet"';
  if (part === "precision") return 'f[2] ? "AT_LEAST" : "EXACT"';
  const places: Record<string, string> = {
    value: "v[0]",
    label: "v[1]",
    count: "v[2]",
    typename: '"FacetValue"',
  };
  const parts = entries.map((entry) => `${JSON.stringify(entry.name)}: ${places[entry.part] ?? "null"}`);
  return `f[1].map((v) => ({${parts.join(", ")}}))`;
}
