import type { Pool } from "pg";
import { Denial } from "../../kernel/denial.ts";
import { parseGlobalId, type IdType } from "../../kernel/id.ts";
import type { Reader } from "./declaration.ts";
import { Planning, type Run } from "./given.ts";
import { argumentsOf } from "./operation.ts";
import { PlanCache } from "./plan-cache.ts";
import { PreparedReads } from "./prepared.ts";
import { planThings, type ReadPlan } from "./read.plan.ts";
import type { RootField } from "./root.ts";
import { fieldOf, planRoot, type RootRequest } from "./root.plan.ts";
import { viewFor } from "./view.ts";

const nodesMax = 100;

/** Who asks, in which operation, for which nodes of its document. */
export type Asked = Omit<RootRequest, "planning">;

/** Reads the graph: every field of Query, and what a mutation answers with, each by one statement. */
export class Reads {
  readonly #prepared: PreparedReads;
  readonly #roots: Readonly<Record<string, RootField>>;
  readonly #readerByIdType: ReadonlyMap<IdType, Reader>;
  readonly #things = new Map<Reader, PlanCache<ReadPlan>>();

  constructor(pool: Pool, roots: Readonly<Record<string, RootField>>, nodeReaders: readonly Reader[]) {
    this.#prepared = new PreparedReads(pool);
    this.#roots = roots;
    this.#readerByIdType = new Map(
      nodeReaders.flatMap((one) => (one.idType ? [[one.idType, one] as const] : [])),
    );
  }

  /** Is the field of Query read by plan alone? Then its answer is data already. */
  isPlanned(field: string): boolean {
    return field in this.#roots;
  }

  /** Can its plan be kept? What an id names tells by which reader it is read: `node` is planned each time. */
  isKept(field: string): boolean {
    const kind = this.#roots[field]?.kind;
    return kind !== undefined && kind !== "node" && kind !== "nodes";
  }

  plan(request: RootRequest): ReadPlan {
    const name = request.nodes[0]?.name.value ?? "";
    const root = this.#roots[name];
    if (!root || root.kind === "node" || root.kind === "nodes") throw new Error(`Query.${name} has no plan`);
    return planRoot(request, root);
  }

  async run(plan: ReadPlan, run: Run): Promise<unknown> {
    const [row] = await this.#prepared.rows<{ j: string }>(plan, run);
    return row === undefined ? null : plan.map(JSON.parse(row.j) as unknown[], run.viewer);
  }

  /** A field of Query that is asked for by itself, through its resolver. */
  async root(asked: Asked): Promise<unknown> {
    const { definition, node } = fieldOf(asked);
    const kind = this.#roots[definition.name]?.kind;
    const run = { variables: asked.operation.variables, viewer: asked.viewer };
    if (kind === "node" || kind === "nodes") {
      const args = argumentsOf(asked.operation, definition, node);
      const asOf = (args["asOf"] ?? null) as string | null;
      const ids = kind === "node" ? [String(args["id"])] : (args["ids"] as string[]);
      const found = await this.#nodes({ ...asked, asOf }, ids);
      return kind === "node" ? (found[0] ?? null) : found;
    }
    return this.run(this.plan({ ...asked, planning: new Planning(run) }), run);
  }

  /** What a mutation or an event answers with: the thing as it now stands, read for the one who asked. */
  async thing(reader: Reader, uuid: string, asked: Asked): Promise<unknown> {
    const [piece] = asked.nodes;
    if (piece === undefined) throw new Error("A field that is answered has a node");
    const run = { variables: asked.operation.variables, viewer: asked.viewer, keys: [uuid] };
    const plans = this.#things.get(reader) ?? new PlanCache<ReadPlan>();
    this.#things.set(reader, plans);
    const plan = plans.find({
      piece,
      nodes: asked.nodes,
      fragments: asked.operation.fragments,
      run,
      make: (planning, { open }) =>
        planOf({ ...asked, operation: { ...asked.operation, kept: { planning, open } } }, planning, reader),
    });
    return (await this.#read(plan, run, reader)).get(uuid) ?? null;
  }

  async #nodes(asked: Dated, ids: readonly string[]): Promise<unknown[]> {
    if (ids.length > nodesMax) {
      throw new Denial("TOO_COSTLY", `\`nodes\` takes ${String(nodesMax)} ids at the most.`);
    }
    return this.#byIds(asked, ids);
  }

  /** In the order of the ids; one statement for each type that they name. */
  async #byIds(asked: Dated, ids: readonly string[]): Promise<unknown[]> {
    const named = ids.map(nameOf);
    const types = [...new Set(named.map(({ type }) => type))];
    const read = types.map(async (type) => {
      const reader = this.#readerByIdType.get(type);
      const keys = named.filter((one) => one.type === type).map(({ uuid }) => uuid);
      const run = { variables: asked.operation.variables, viewer: asked.viewer, keys };
      if (!reader) return [type, null] as const;
      return [type, await this.#read(planOf(asked, new Planning(run), reader), run, reader)] as const;
    });
    const found = new Map(await Promise.all(read));
    return named.map(({ type, uuid }) => found.get(type)?.get(uuid) ?? null);
  }

  async #read(plan: ReadPlan, run: Run, reader: Reader): Promise<Map<string, unknown>> {
    const rows = await this.#prepared.rows<{ k: string; j: string }>(plan, run);
    return new Map(
      rows.map(({ k, j }) => [k, tagged(plan.map(JSON.parse(j) as unknown[], run.viewer), reader.type)]),
    );
  }
}

/** Read now, or as of an instant. */
type Dated = Asked & { readonly asOf?: string | null };

function planOf(asked: Dated, planning: Planning, reader: Reader): ReadPlan {
  const view = viewFor(asked.viewer, asked.asOf);
  return planThings({ ...asked, planning, view }, reader, planning.run.keys?.length ?? 1);
}

function nameOf(id: string): { readonly type: IdType; readonly uuid: string } {
  const parsed = parseGlobalId(id);
  if (parsed === null) throw new Denial("BAD_ID", `"${id.slice(0, 60)}" is not an id of this desk.`);
  return parsed;
}

/** A thing's type stands beside its data, unseen by JSON, for unions and interfaces to resolve by. */
const typeName = Symbol("typeName");

function tagged(thing: unknown, type: string): unknown {
  return Object.defineProperty(thing as object, typeName, { value: type });
}

export const typeNameOf = (thing: unknown): string | undefined =>
  (thing as { [typeName]?: string } | null)?.[typeName];
