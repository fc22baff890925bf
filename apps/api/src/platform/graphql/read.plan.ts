import { createHash } from "node:crypto";
import type { FieldNode } from "graphql";
import type { Viewer } from "../../kernel/actor.ts";
import { planConnection } from "./connection.plan.ts";
import type { List, Reader } from "./declaration.ts";
import type { Planning, Run } from "./given.ts";
import { everyRow } from "./listing.ts";
import { mapperFor, type Mapper } from "./mapper.ts";
import { planObject } from "./object.plan.ts";
import type { Operation } from "./operation.ts";
import { RowPlan, type Place } from "./place.ts";
import type { Shape } from "./shape.ts";
import { Statement, type Scope } from "./statement.ts";
import type { View } from "./view.ts";

/** What a root field (or a mutation's answer) reads: through whose eyes, and what was selected. */
export interface ReadRequest {
  readonly operation: Operation;
  readonly planning: Planning;
  readonly viewer: Viewer;
  readonly view: View;
  readonly nodes: readonly FieldNode[];
}

/** One statement and how its one row becomes the answer. */
export interface ReadPlan {
  readonly sql: string;
  /** The same for the same text: what the statement is prepared under; null where it is not to be. */
  readonly name: string | null;
  readonly valuesFor: (run: Run) => unknown[];
  readonly map: Mapper;
}

/** The first row of a statement of its own. */
export function rootScope({ planning, viewer, view }: ReadRequest, addressed = false, rowsMax = 1): Scope {
  const statement = new Statement();
  return {
    alias: statement.alias(),
    view,
    viewer,
    statement,
    planning,
    addressed,
    search: null,
    sought: null,
    rowsMax,
    depth: 0,
  };
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

/** Reads the things of one type whose keys a run brings and that the viewer sees, each row with its key. */
export function planThings(request: ReadRequest, reader: Reader, thingsMax: number): ReadPlan {
  const place = rootPlace(request, true, thingsMax);
  const shape = planObject(place, reader, request.nodes);
  const { scope, row } = place;
  const key = `${scope.alias}.${reader.key}`;
  const keys = request.planning.given("the keys", (run) => run.keys ?? []);
  const condition = `${key} = any(${scope.statement.param(keys, "uuid[]")}) and ${reader.visible(scope)}`;
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
    { ...place, list, name, on: on ?? everyRow, through: null, counted: null },
    { nodes: request.nodes, args },
  );
  return plan(place, { ...planned.shape, slot: "row" }, planned.sql);
}

const plan = ({ scope }: Place, shape: Shape, sql: string): ReadPlan =>
  readPlan(scope, sql, mapperFor(shape));

/** A statement of the scope, and how its one row becomes the answer. */
export function readPlan(scope: Scope, sql: string, map: Mapper): ReadPlan {
  const digest = createHash("sha1").update(sql).digest("base64url");
  const name = scope.statement.isPlannedEachTime ? null : `r${digest.slice(0, 24)}`;
  return { sql, name, valuesFor: scope.statement.valuesFor, map };
}
