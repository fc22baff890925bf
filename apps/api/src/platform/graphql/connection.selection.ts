import { getNamedType, type GraphQLObjectType } from "graphql";
import type { Facet } from "./declaration.ts";
import type { Finding } from "./found.plan.ts";
import { countSql, fromSql, whereSql, type Listing } from "./listing.ts";
import { argumentsOf } from "./operation.ts";
import { objectType, type Nodes } from "./place.ts";
import { selectedFields } from "./selection.ts";
import type { ConnectionEntry, EdgeEntry, FacetEntry, HighlightField, PageInfoEntry } from "./shape.ts";
import { scopeBeside, type Scope } from "./statement.ts";

/** What of a connection's rows was asked for: what was not, is not read. */
interface Wants {
  rows: boolean;
  /** Are there more than the page? */
  more: boolean;
  cursor: boolean;
  /** Are there any on the other side of the cursor? */
  beyond: boolean;
}

export interface PlannedEntries {
  readonly typename: string;
  readonly entries: readonly ConnectionEntry[];
  readonly wants: Readonly<Wants>;
  readonly total: string | null;
  readonly facets: string | null;
  readonly precision: string | null;
}

/** Walks what is asked of a connection: its edges, nodes, page info, total and facets. */
export function planEntries(listing: Listing, nodes: Nodes, finding: Finding | null): PlannedEntries {
  const type = connectionType(listing);
  const selection = new ConnectionSelection(listing, finding);
  const entries: ConnectionEntry[] = [];
  for (const [name, fieldNodes] of selectedFields(listing.operation, type, nodes)) {
    entries.push(selection.entry(type, name, fieldNodes));
  }
  const { wants, total, precision } = selection;
  return { typename: type.name, entries, wants, total, facets: selection.facetsSql(), precision };
}

function connectionType(listing: Listing): GraphQLObjectType {
  const [owner = "", field = ""] = listing.name.split(".");
  const definition = objectType(listing.operation, owner).getFields()[field];
  if (!definition) throw new Error(`${listing.name} is not in the schema`);
  return getNamedType(definition.type) as GraphQLObjectType;
}

const fieldType = (type: GraphQLObjectType, field: string): GraphQLObjectType => {
  const definition = type.getFields()[field];
  if (!definition) throw new Error(`${type.name}.${field} is not in the schema`);
  return getNamedType(definition.type) as GraphQLObjectType;
};

const fieldOf = (nodes: Nodes): string => nodes[0]?.name.value ?? "";

class ConnectionSelection {
  readonly wants: Wants = { rows: false, more: false, cursor: false, beyond: false };
  total: string | null = null;
  /** Each is counted once, under however many names it was asked for; null where none was. */
  private facets: Set<string> | null = null;
  precision: string | null = null;
  private readonly listing: Listing;
  private readonly finding: Finding | null;

  constructor(listing: Listing, finding: Finding | null) {
    this.listing = listing;
    this.finding = finding;
  }

  entry(type: GraphQLObjectType, name: string, nodes: Nodes): ConnectionEntry {
    const field = fieldOf(nodes);
    switch (field) {
      case "__typename":
        return { name, part: "typename", typename: type.name };
      case "nodes":
        this.wants.rows = true;
        return {
          name,
          part: "nodes",
          item: this.listing.planObject(this.listing, this.listing.list.reader(), nodes),
        };
      case "edges":
        this.wants.rows = true;
        return { name, part: "edges", entries: this.edges(fieldType(type, field), nodes) };
      case "pageInfo":
        return { name, part: "pageInfo", entries: this.pageInfo(fieldType(type, field), nodes) };
      case "totalCount":
        this.total = this.finding?.total ?? countSql(this.listing, this.beside());
        return { name, part: "totalCount" };
      case "countPrecision":
        this.precision = this.finding?.isCut ?? "false";
        return { name, part: "countPrecision" };
      case "facets":
        return {
          name,
          part: "facets",
          fields: this.wantFacets(type, nodes),
          entries: this.facetEntries(fieldType(type, field), nodes),
        };
      default:
        throw new Error(`${type.name}.${field} has no reader`);
    }
  }

  private edges(type: GraphQLObjectType, nodes: Nodes): EdgeEntry[] {
    return [...selectedFields(this.listing.operation, type, nodes)].map(([name, fieldNodes]): EdgeEntry => {
      switch (fieldOf(fieldNodes)) {
        case "__typename":
          return { name, part: "typename", typename: type.name };
        case "cursor":
          this.wants.cursor = true;
          return { name, part: "cursor" };
        case "highlights":
          return {
            name,
            part: "highlights",
            fields: this.highlights(fieldType(type, "highlights"), fieldNodes),
          };
        default:
          return {
            name,
            part: "node",
            item: this.listing.planObject(this.listing, this.listing.list.reader(), fieldNodes),
          };
      }
    });
  }

  private highlights(type: GraphQLObjectType, nodes: Nodes): HighlightField[] {
    const { list, search, scope, row } = this.listing;
    if (search === null || !list.search) return [];
    const entries = [...selectedFields(this.listing.operation, type, nodes)].map(([name, fieldNodes]) => ({
      name,
      part: partName<"field" | "fragments">(fieldOf(fieldNodes)),
    }));
    return Object.entries(list.search.highlights).map(([field, sql]) => ({
      field,
      slot: row.slot(sql(scope, search)),
      entries,
    }));
  }

  private pageInfo(type: GraphQLObjectType, nodes: Nodes): PageInfoEntry[] {
    return [...selectedFields(this.listing.operation, type, nodes)].map(([name, fieldNodes]) => {
      const part = partName<Exclude<PageInfoEntry["part"], "typename">>(fieldOf(fieldNodes));
      this.wantPageInfo(part);
      return { name, part };
    });
  }

  /** Read forward, a page is followed by what is one row more, and preceded by what lies beyond its cursor. */
  private wantPageInfo(part: PageInfoEntry["part"]): void {
    if (part === "typename") return;
    this.wants.rows = true;
    if (part === "startCursor" || part === "endCursor") this.wants.cursor = true;
    else if ((part === "hasNextPage") !== this.listing.backward) this.wants.more = true;
    else this.wants.beyond = true;
  }

  private facetEntries(type: GraphQLObjectType, nodes: Nodes): FacetEntry[] {
    return [...selectedFields(this.listing.operation, type, nodes)].map(([name, fieldNodes]) => {
      const part = partName<"field" | "values">(fieldOf(fieldNodes));
      if (part !== "values") return { name, part, entries: [] };
      const inner = selectedFields(this.listing.operation, fieldType(type, "values"), fieldNodes);
      const entries = [...inner].map(([innerName, innerNodes]) => ({
        name: innerName,
        part: partName<"value" | "label" | "count">(fieldOf(innerNodes)),
      }));
      return { name, part, entries };
    });
  }

  private wantFacets(type: GraphQLObjectType, nodes: Nodes): string[] {
    const [definition, node] = [type.getFields()["facets"], nodes[0]];
    if (!definition || !node) throw new Error(`${type.name}.facets is not in the schema`);
    const { of } = argumentsOf(this.listing.operation, definition, node) as { of?: string[] | null };
    const fields = Object.keys(this.listing.list.facets ?? {}).filter((field) => of?.includes(field) ?? true);
    this.facets = new Set([...(this.facets ?? []), ...fields]);
    return fields;
  }

  /** `[[field, [[value, label, count], …]], …]`, the commonest first, 20 values a facet. Once all has been walked. */
  facetsSql(): string | null {
    const { facets: wanted } = this;
    if (wanted === null) return null;
    const facets = Object.entries(this.listing.list.facets ?? {}).filter(([field]) => wanted.has(field));
    const parts = facets.map(([field, facet]) => `json_build_array('${field}', ${this.facetSql(facet)})`);
    return `json_build_array(${parts.join(", ")})`;
  }

  private facetSql(facet: Facet): string {
    const child = this.beside();
    const label = facet.label?.(child, "f.v") ?? "f.v";
    const source = this.finding
      ? `${this.finding.facet(facet)} where v.v is not null`
      : this.facetSource(facet, child);
    const counted = `select v.v::text v, count(*) n from ${source} group by 1 order by 2 desc, 1 limit 20`;
    return `(select coalesce(json_agg(json_build_array(f.v, ${label}, f.n) order by f.n desc, f.v), '[]') from (${counted}) f)`;
  }

  private facetSource(facet: Facet, child: Scope): string {
    const sql = facet.sql(child);
    const from = fromSql(this.listing, child);
    const values = facet.array ? `unnest(${sql})` : `(select ${sql} v)`;
    return `${from} cross join lateral ${values} v where ${whereSql(this.listing, child)} and v.v is not null`;
  }

  private beside(): Scope {
    return scopeBeside(this.listing.scope, { search: this.listing.search });
  }
}

/** `__typename` has a name of its own among the parts; every other field is the part it names. */
const partName = <P extends string>(field: string): P | "typename" =>
  field === "__typename" ? "typename" : (field as P);
