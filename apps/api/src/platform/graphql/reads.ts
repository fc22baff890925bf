import { createHash } from "node:crypto";
import { getArgumentValues, type FieldNode } from "graphql";
import type { Pool } from "pg";
import type { Viewer } from "../../kernel/actor.ts";
import { parseGlobalId, uuidOf, type IdType } from "../../kernel/id.ts";
import { Denial } from "../../kernel/denial.ts";
import { assertAccess } from "./access.ts";
import {
  planOneThing,
  planRootConnection,
  planThings,
  type ReadPlan,
  type ReadRequest,
} from "./read.plan.ts";
import type { Reader } from "./declaration.ts";
import type { RootField } from "./root.ts";
import type { Operation } from "./selection.ts";
import { viewFor } from "./view.ts";

/** Postgres keeps every named statement for the connection's life: more documents than this go unnamed. */
const preparedMax = 500;
const nodesMax = 100;

/** Who asks, in which operation, for which nodes of its document. */
export interface Asked {
  readonly operation: Operation;
  readonly viewer: Viewer;
  readonly nodes: readonly FieldNode[];
}

/** Reads the graph: every field of Query, and what a mutation answers with, each by one statement. */
export class Reads {
  private readonly pool: Pool;
  private readonly roots: Readonly<Record<string, RootField>>;
  private readonly readerByIdType: ReadonlyMap<IdType, Reader>;
  private readonly prepared = new Set<string>();

  constructor(pool: Pool, roots: Readonly<Record<string, RootField>>, nodeReaders: readonly Reader[]) {
    this.pool = pool;
    this.roots = roots;
    this.readerByIdType = new Map(
      nodeReaders.flatMap((one) => (one.idType ? [[one.idType, one] as const] : [])),
    );
  }

  /** Is the field of Query read by plan alone? Then its answer is data already. */
  isPlanned(field: string): boolean {
    return field in this.roots;
  }

  async root(asked: Asked): Promise<unknown> {
    const [node] = asked.nodes;
    const field = node?.name.value ?? "";
    const root = this.roots[field];
    const definition = asked.operation.schema.getQueryType()?.getFields()[field];
    if (!node || !root || !definition) throw new Error(`Query.${field} has no plan`);
    const args = getArgumentValues(definition, node, asked.operation.variables);
    const request = { ...asked, view: viewFor(asked.viewer, args["asOf"] as string | null | undefined) };
    if (root.kind === "node") return this.node(request, String(args["id"]));
    if (root.kind === "nodes") return this.nodes(request, args["ids"] as string[]);
    assertAccess(asked.viewer, root.access, `Query.${field}`);
    if (root.kind === "thing")
      return this.run(
        planOneThing(request, root.reader, (s) => root.where(s, args)),
        asked,
      );
    if (root.kind === "plan") return this.run(root.plan(request, args), asked);
    const { list, on } = root;
    const place = {
      list,
      name: `Query.${field}`,
      ...(on ? { on: (child: Parameters<typeof on>[0]) => on(child, args) } : {}),
    };
    return this.run(planRootConnection(request, place, root.page?.(args) ?? args), asked);
  }

  /** What a mutation or an event answers with: the thing as it now stands, read for the one who asked. */
  async thing(reader: Reader, uuid: string, asked: Asked): Promise<unknown> {
    return this.readByKey({ ...asked, view: viewFor(asked.viewer, null) }, reader, uuid);
  }

  private async readByKey(request: ReadRequest, reader: Reader, uuid: string): Promise<unknown> {
    return (await this.things(request, reader, [uuid])).get(uuid) ?? null;
  }

  private async node(request: ReadRequest, id: string): Promise<unknown> {
    const [found = null] = await this.byIds(request, [id]);
    return found;
  }

  private async nodes(request: ReadRequest, ids: readonly string[]): Promise<unknown[]> {
    if (ids.length > nodesMax) {
      throw new Denial("TOO_COSTLY", `\`nodes\` takes ${String(nodesMax)} ids at the most.`);
    }
    return this.byIds(request, ids);
  }

  /** In the order of the ids; one statement for each type that they name. */
  private async byIds(request: ReadRequest, ids: readonly string[]): Promise<unknown[]> {
    const named = ids.map(nameOf);
    const types = [...new Set(named.map(({ type }) => type))];
    const read = types.map(async (type) => {
      const reader = this.readerByIdType.get(type);
      const uuids = named.filter((one) => one.type === type).map(({ uuid }) => uuid);
      return [type, reader ? await this.things(request, reader, uuids) : null] as const;
    });
    const found = new Map(await Promise.all(read));
    return named.map(({ type, uuid }) => found.get(type)?.get(uuid) ?? null);
  }

  private async things(
    request: ReadRequest,
    reader: Reader,
    uuids: readonly string[],
  ): Promise<Map<string, unknown>> {
    const { sql, values, map } = planThings(request, reader, uuids);
    const { rows } = await this.pool.query<{ k: string; j: string }>({
      ...this.named(sql),
      values: [...values],
    });
    return new Map(
      rows.map(({ k, j }) => [k, tagged(map(JSON.parse(j) as unknown[], request.viewer), reader.type)]),
    );
  }

  private async run(
    { sql, values, map }: ReadPlan,
    { viewer }: { readonly viewer: Viewer },
  ): Promise<unknown> {
    const { rows } = await this.pool.query<{ j: string }>({ ...this.named(sql), values: [...values] });
    const [row] = rows;
    return row === undefined ? null : map(JSON.parse(row.j) as unknown[], viewer);
  }

  private named(text: string): { text: string; name?: string } {
    const name = `r${createHash("sha1").update(text).digest("base64url").slice(0, 24)}`;
    if (!this.prepared.has(name)) {
      if (this.prepared.size >= preparedMax) return { text };
      this.prepared.add(name);
    }
    return { text, name };
  }
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

/** `WHERE` for a root field that takes the id of a `type`. */
export const whereId =
  (type: IdType, key = "id") =>
  (
    scope: { alias: string; statement: { param(value: unknown, cast: string): string } },
    args: Record<string, unknown>,
  ) =>
    `${scope.alias}.${key} = ${scope.statement.param(uuidOf(type, String(args["id"])), "uuid")}`;
