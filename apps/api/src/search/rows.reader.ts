import type { Reader } from "../platform/graphql/declaration.ts";
import { mapperFor } from "../platform/graphql/mapper.ts";
import { planObject } from "../platform/graphql/object.plan.ts";
import { RowPlan } from "../platform/graphql/place.ts";
import { readPlan, rootScope, type ReadPlan, type ReadRequest } from "../platform/graphql/read.plan.ts";
import { scopeOfRows, type Scope } from "../platform/graphql/statement.ts";

interface Rows {
  /** How many there may be. */
  readonly size: number;
  readonly reader: (scope: Scope) => Reader;
  readonly orderBy: (alias: string) => string;
  /** What the rows are searched for, where Postgres is to plan for these very words. */
  readonly search?: string;
}

/** A field of Query that is a plain list of rows, all of it by one statement. */
export function planRows(request: ReadRequest, { size, reader, orderBy, search }: Rows): ReadPlan {
  const root = rootScope(request);
  if (search !== undefined) root.statement.isPlannedEachTime = true;
  const scope = scopeOfRows(root, size, search ?? null);
  const row = new RowPlan();
  const read = reader(scope);
  const { operation, nodes } = request;
  const item = planObject({ operation, scope, row, planObject }, read, nodes);
  const rows = `${read.from(scope)} ${scope.alias} ${row.joins.join(" ")}`;
  const list = `select json_agg(${row.array()} order by ${orderBy(scope.alias)}) from ${rows}`;
  return readPlan(root, `select json_build_array((${list})) j`, mapperFor({ kind: "list", slot: 0, item }));
}
