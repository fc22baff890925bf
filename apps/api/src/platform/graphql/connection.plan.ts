import type { FieldNode } from "graphql";
import { planEntries, type PlannedEntries } from "./connection.selection.ts";
import type { FewRows, OrderKey } from "./declaration.ts";
import type { FilterInput } from "./filter.plan.ts";
import { findingOf, type Finding } from "./found.plan.ts";
import { fewOf, firstRows } from "./first-rows.plan.ts";
import { fromSql, whereSql, type ListPlace, type Listing } from "./listing.ts";
import {
  beyondCursor,
  checkCursor,
  cursorArray,
  cursorParam,
  orderOf,
  orderSql,
  type OrderValues,
} from "./order.plan.ts";
import { pageOf, type ConnectionPage, type PageArgs } from "./page.ts";
import { RowPlan } from "./place.ts";
import type { ConnectionPart, ConnectionShape } from "./shape.ts";
import { searchOf } from "./search-text.ts";
import { scopeBeside, scopeOfRows, type Scope, type SearchText } from "./statement.ts";

interface ListArgs extends PageArgs {
  readonly filter?: FilterInput | null;
  readonly search?: SearchText | null;
  readonly orderBy?: readonly OrderKey[] | null;
}

interface PlannedConnection {
  readonly shape: Omit<ConnectionShape, "slot">;
  /** The statement that brings the connection, in its one row's column `j`. */
  readonly sql: string;
}

export function planConnection(
  place: ListPlace,
  asked: { readonly nodes: readonly FieldNode[]; readonly args: Record<string, unknown> },
): PlannedConnection {
  const args = asked.args as ListArgs;
  const page = pageOf(args);
  const search = searchOf(args.search);
  const order = orderOf(place, args.orderBy, search !== null);
  const listing: Listing = { ...place, search, filter: args.filter, order, backward: page.backward };
  for (const cursor of [page.after, page.before])
    if (cursor !== null) checkCursor(order, place.scope, cursor);
  const finding = findingOf(listing);
  if (search !== null && finding?.sought == null) place.scope.statement.isPlannedEachTime = true;

  const child = { ...scopeOfRows(place.scope, page.size, search), sought: finding?.sought ?? null };
  const row = new RowPlan();
  const entries = planEntries({ ...listing, scope: child, row }, asked.nodes, finding);
  const cursor = entries.wants.cursor
    ? {
        slot: row.slot(cursorArray(order, finding?.valueOf ?? (({ sql }) => sql(child)))),
        signature: order.signature,
      }
    : null;
  const read = partsRead({
    rows: entries.wants.rows ? rowsSql({ listing, child, row, finding }, page, entries) : null,
    total: entries.total,
    facets: entries.facets,
    beyond: entries.wants.beyond ? beyondSql(listing, page) : null,
    cut: entries.precision,
  });
  const { typename } = entries;
  return {
    shape: { kind: "connection", typename, parts: read.parts, page, cursor, entries: entries.entries },
    sql: `${finding?.sql() ?? ""}select ${read.sql} j`,
  };
}

/** What is asked for and nothing else; a part alone needs no array around it, which would be one more copy of it. */
function partsRead(parts: Readonly<Record<ConnectionPart, string | null>>): {
  readonly parts: readonly ConnectionPart[];
  readonly sql: string;
} {
  const read = Object.entries(parts).filter(([, sql]) => sql !== null) as [ConnectionPart, string][];
  const [[, only] = ["", "null"], ...others] = read;
  const sql = others.length === 0 ? only : `json_build_array(${read.map(([, part]) => part).join(", ")})`;
  return { parts: read.map(([part]) => part), sql };
}

interface Rows {
  readonly listing: Listing;
  readonly child: Scope;
  readonly row: RowPlan;
  readonly finding: Finding | null;
}

function rowsSql(
  { listing, child, row, finding }: Rows,
  page: ConnectionPage,
  { wants }: PlannedEntries,
): string {
  const { order } = listing;
  const { alias } = child;
  // One more than the page tells whether there are more.
  const limit = page.size + (wants.more ? 1 : 0);
  const bounds = boundsOf(listing, page);
  const ordered = (inner: string, values: OrderValues): string =>
    `(select json_agg(${row.array()} order by ${orderSql(order, values, false)}) from ${inner} ${row.joins.join(" ")})`;
  if (finding) {
    const { valueOf } = finding;
    const orderBy = orderSql(order, valueOf, page.backward);
    return ordered(finding.page({ alias, bounds: bounds(valueOf), orderBy, limit: String(limit) }), valueOf);
  }
  const valueOf: OrderValues = ({ sql }) => sql(child);
  const few = fewOf(listing);
  if (few !== null) return ordered(lateRows(listing, child, { page, limit, few }), valueOf);
  const where = [whereSql(listing, child), ...bounds(valueOf)].join(" and ");
  const rows = `select ${alias}.* from ${fromSql(listing, child)} where ${where} order by ${orderSql(order, valueOf, page.backward)} limit ${String(limit)}`;
  return ordered(`(${rows}) ${alias}`, valueOf);
}

/** Which rows they are is found by as few tables as tell it; only those of the page are read. */
function lateRows(
  listing: Listing,
  { alias, ...child }: Scope,
  { page, limit, few }: { readonly page: ConnectionPage; readonly limit: number; readonly few: FewRows },
): string {
  const { key, from } = listing.list.reader();
  const scope = scopeBeside(listing.scope, { search: listing.search });
  const found = listing.scope.statement.alias();
  const columns = [`${scope.alias}.${key}`];
  const { backward } = page;
  const rows = firstRows(listing, few, { scope, columns, bounds: boundsOf(listing, page), limit, backward });
  return `${rows} ${found} join ${from({ ...child, alias })} ${alias} on ${alias}.${key} = ${found}.c0`;
}

/** Rows after the cursor and before the other, by the values of the order. */
const boundsOf =
  ({ order, scope }: Listing, { after, before }: ConnectionPage) =>
  (valueOf: OrderValues): string[] =>
    [
      after === null ? null : beyondCursor(order, { scope, valueOf }, { cursor: after, reversed: false }),
      before === null ? null : beyondCursor(order, { scope, valueOf }, { cursor: before, reversed: true }),
    ].filter((sql) => sql !== null);

/** Is there a row on the other side of the cursor that the page began at? */
function beyondSql(listing: Listing, page: ConnectionPage): string {
  const cursor = page.backward ? page.before : page.after;
  if (cursor === null) return "false";
  const child = scopeBeside(listing.scope, { search: listing.search });
  const { order } = listing;
  const where = `select 1 from ${fromSql(listing, child)} where ${whereSql(listing, child)}`;
  const valueOf = ({ sql }: (typeof order.parts)[number]): string => sql(child);
  const reversed = !page.backward;
  const other = (values: OrderValues): string =>
    beyondCursor(order, { scope: child, valueOf: values }, { cursor, reversed });
  const place = order.parts.length - 1;
  const standsOn = `${child.alias}.${listing.list.reader().key} = ${cursorParam(order, child, { cursor, place })}`;
  const few = fewOf(listing);
  const found = few
    ? `select from ${firstRows(listing, few, { scope: child, columns: [], bounds: (values) => [other(values)], limit: 1, backward: reversed })} f`
    : `${where} and ${other(valueOf)}`;
  // Two questions rather than one with an `or` in it: each of them has its index.
  return `(exists (${where} and ${standsOn}) or exists (${found}))`;
}
