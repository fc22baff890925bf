import type { FieldNode } from "graphql";
import { Denial } from "../../kernel/denial.ts";
import { assertAccess } from "./access.ts";
import { planEntries } from "./connection.selection.ts";
import { decodeCursor } from "./cursor.ts";
import type { FilterInput } from "./filter.plan.ts";
import { fromSql, whereSql, type ListPlace, type Listing } from "./listing.ts";
import type { OrderColumn, OrderKey } from "./declaration.ts";
import { pageOf, type ConnectionPage, type PageArgs } from "./page.ts";
import { RowPlan } from "./place.ts";
import type { ConnectionShape } from "./shape.ts";
import { scopeBeside, scopeOfRows, type Scope } from "./statement.ts";

interface ListArgs extends PageArgs {
  readonly filter?: FilterInput | null;
  readonly search?: string | null;
  readonly orderBy?: readonly OrderKey[] | null;
}

interface PlannedConnection {
  readonly shape: Omit<ConnectionShape, "slot">;
  /** The lateral join that brings the connection, and its column. */
  readonly join: string;
  readonly slot: string;
}

export function planConnection(
  place: ListPlace,
  asked: { readonly nodes: readonly FieldNode[]; readonly args: Record<string, unknown> },
): PlannedConnection {
  const args = asked.args as ListArgs;
  const page = pageOf(args);
  const search = args.search?.trim() ? args.search.trim() : null;
  const keys = orderKeys(place, args.orderBy, search !== null);
  const order = keys.map((key) => ({ ...orderColumn(place, key), direction: key.direction }));
  const listing: Listing = {
    ...place,
    search,
    filter: args.filter,
    order: [...order, keyOrder(place, keys)],
  };
  const signature = `${place.name} ${keys.map((key) => `${key.field}:${key.direction}`).join(",")}`;

  const child = scopeOfRows(place.scope, page.size, search);
  const row = new RowPlan();
  const entries = planEntries({ ...listing, scope: child, row }, asked.nodes);
  const cursor = entries.cursorWanted ? { slot: row.slot(cursorArray(listing, child)), signature } : null;
  const rows = rowsSql(listing, child, { page, signature, row });
  const beyond = entries.beyondWanted ? beyondSql(listing, page, signature) : "null";
  const lateral = place.scope.statement.alias();
  const array = `json_build_array(${rows}, ${entries.total ?? "null"}, ${entries.facets ?? "null"}, ${beyond})`;
  return {
    shape: { kind: "connection", typename: entries.typename, page, cursor, entries: entries.entries },
    join: `left join lateral (select ${array} j) ${lateral} on true`,
    slot: `${lateral}.j`,
  };
}

function orderKeys({ list }: ListPlace, asked: ListArgs["orderBy"], searching: boolean): readonly OrderKey[] {
  if (asked && asked.length > 0) {
    if (asked.length > 4) throw new Denial("TOO_COSTLY", "A list is ordered by 4 fields at the most.");
    return asked;
  }
  const relevance = Object.entries(list.orders).find(([, order]) => order.needsSearch);
  return searching && relevance
    ? [{ field: relevance[0], direction: "DESC" }, ...list.defaultOrder]
    : list.defaultOrder;
}

function orderColumn({ list, scope }: ListPlace, { field }: OrderKey): OrderColumn {
  const order = list.orders[field];
  if (!order) throw new Denial("BAD_USER_INPUT", `${list.name} cannot be ordered by ${field}.`);
  assertAccess(scope.viewer, order.access, `Ordering by ${field}`);
  return order;
}

/** The row's own key ends every order, so that no two rows stand on one cursor. */
function keyOrder({ list }: ListPlace, keys: readonly OrderKey[]): Listing["order"][number] {
  const { key } = list.reader();
  return {
    sql: (scope) => `${scope.alias}.${key}`,
    cast: "uuid",
    direction: keys.at(-1)?.direction ?? "DESC",
  };
}

function orderSql(listing: Listing, child: Scope, reversed: boolean): string {
  return listing.order
    .map(({ sql, direction }) => `${sql(child)} ${(direction === "DESC") === reversed ? "asc" : "desc"}`)
    .join(", ");
}

function cursorArray(listing: Listing, child: Scope): string {
  return `json_build_array(${listing.order.map(({ sql }) => `(${sql(child)})::text`).join(", ")})`;
}

function rowsSql(
  listing: Listing,
  child: Scope,
  { page, signature, row }: { page: ConnectionPage; signature: string; row: RowPlan },
): string {
  const { alias } = child;
  const bounds = [
    page.after === null
      ? null
      : beyondCursor(listing, child, { cursor: page.after, signature, reversed: false }),
    page.before === null
      ? null
      : beyondCursor(listing, child, { cursor: page.before, signature, reversed: true }),
  ].filter((sql) => sql !== null);
  const where = [whereSql(listing, child), ...bounds].join(" and ");
  const inner = `select ${alias}.* from ${fromSql(listing, child)} where ${where} order by ${orderSql(listing, child, page.backward)} limit ${String(page.size + 1)}`;
  return `(select json_agg(${row.array()} order by ${orderSql(listing, child, false)}) from (${inner}) ${alias} ${row.joins.join(" ")})`;
}

interface CursorBound {
  readonly cursor: string;
  readonly signature: string;
  /** True for rows before the cursor. */
  readonly reversed: boolean;
}

/** Rows strictly beyond a cursor. One row comparison where all keys run one way: an index can follow that. */
function beyondCursor(listing: Listing, child: Scope, { cursor, signature, reversed }: CursorBound): string {
  const values = decodeCursor(
    cursor,
    signature,
    listing.order.map(({ cast }) => cast),
  );
  const keys = listing.order.map((order, place) => ({
    sql: order.sql(child),
    param: child.statement.param(values[place], order.cast),
    sign: (order.direction === "DESC") === reversed ? ">" : "<",
  }));
  const [first] = keys;
  if (first && keys.every(({ sign }) => sign === first.sign)) {
    const [left, right] = [keys.map(({ sql }) => sql), keys.map(({ param }) => param)];
    return `(${left.join(", ")}) ${first.sign} (${right.join(", ")})`;
  }
  const steps = keys.map((key, place) => {
    const equal = keys.slice(0, place).map(({ sql, param }) => `${sql} = ${param}`);
    return `(${[...equal, `${key.sql} ${key.sign} ${key.param}`].join(" and ")})`;
  });
  return `(${steps.join(" or ")})`;
}

/** Is there a row on the other side of the cursor that the page began at? */
function beyondSql(listing: Listing, page: ConnectionPage, signature: string): string {
  const cursor = page.backward ? page.before : page.after;
  if (cursor === null) return "false";
  const child = scopeBeside(listing.scope, { search: listing.search });
  const other = beyondCursor(listing, child, { cursor, signature, reversed: !page.backward });
  const key = `${child.alias}.${listing.list.reader().key}`;
  const standsOn = `${key} = ${child.statement.param(
    decodeCursor(
      cursor,
      signature,
      listing.order.map(({ cast }) => cast),
    ).at(-1),
    "uuid",
  )}`;
  return `exists (select 1 from ${fromSql(listing, child)} where ${whereSql(listing, child)} and (${other} or ${standsOn}))`;
}
