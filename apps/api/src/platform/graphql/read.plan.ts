import type { FieldNode } from "graphql";
import type { Viewer } from "../../kernel/actor.ts";
import { planConnection } from "./connection.plan.ts";
import type { List, Reader } from "./declaration.ts";
import { mapperFor, type Mapper } from "./mapper.ts";
import { planObject } from "./object.plan.ts";
import { RowPlan, type Place } from "./place.ts";
import type { Operation } from "./selection.ts";
import type { Shape } from "./shape.ts";
import { Statement, type Scope } from "./statement.ts";
import type { View } from "./view.ts";

/** What a root field (or a mutation's answer) reads: through whose eyes, and what was selected. */
export interface ReadRequest {
  readonly operation: Operation;
  readonly viewer: Viewer;
  readonly view: View;
  readonly nodes: readonly FieldNode[];
}

/** One statement and how its one row becomes the answer. */
export interface ReadPlan {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly map: Mapper;
}

/** The first row of a statement of its own. */
export function rootScope({ viewer, view }: ReadRequest, addressed = false, rowsMax = 1): Scope {
  const statement = new Statement();
  return { alias: statement.alias(), view, viewer, statement, addressed, search: null, rowsMax, depth: 0 };
}

function rootPlace(request: ReadRequest, addressed: boolean, rowsMax = 1): Place {
  const { operation } = request;
  return { operation, scope: rootScope(request, addressed, rowsMax), row: new RowPlan(), planObject };
}

/** Reads one thing: the row of `reader` that `where` names and that the viewer sees. */
export function planOneThing(
  request: ReadRequest,
  reader: Reader,
  where: (scope: Scope) => string,
): ReadPlan {
  const place = rootPlace(request, true);
  const shape = planObject(place, reader, request.nodes);
  const { scope, row } = place;
  const condition = `${where(scope)} and ${reader.visible(scope)}`;
  const from = `${reader.from(scope)} ${scope.alias} ${row.joins.join(" ")}`;
  return plan(place, shape, `select ${row.array()} j from ${from} where ${condition} limit 1`);
}

/** Reads the things of one type that these UUIDs name and the viewer sees, each row with its key. */
export function planThings(request: ReadRequest, reader: Reader, uuids: readonly string[]): ReadPlan {
  const place = rootPlace(request, true, uuids.length);
  const shape = planObject(place, reader, request.nodes);
  const { scope, row } = place;
  const key = `${scope.alias}.${reader.key}`;
  const condition = `${key} = any(${scope.statement.param(uuids, "uuid[]")}) and ${reader.visible(scope)}`;
  const from = `${reader.from(scope)} ${scope.alias} ${row.joins.join(" ")}`;
  return plan(place, shape, `select ${key} k, ${row.array()} j from ${from} where ${condition}`);
}

/** Reads a root connection. */
export function planRootConnection(
  request: ReadRequest,
  { list, name, on }: { readonly list: List; readonly name: string; readonly on?: (child: Scope) => string },
  args: Record<string, unknown>,
): ReadPlan {
  const place = rootPlace(request, false);
  const planned = planConnection(
    { ...place, list, name, on: on ?? (() => "true") },
    { nodes: request.nodes, args },
  );
  const shape = { ...planned.shape, slot: place.row.slot(planned.slot) };
  return plan(place, shape, `select ${place.row.array()} j from (select) o ${planned.join}`);
}

function plan({ scope }: Place, shape: Shape, sql: string): ReadPlan {
  return { sql, values: scope.statement.values, map: mapperFor(shape) };
}
