import type { FieldNode } from "graphql";
import { planEntries, type PlannedEntries } from "./connection.selection.ts";
import type { OrderKey } from "./declaration.ts";
import type { FilterInput } from "./filter.plan.ts";
import { findingOf, type Finding } from "./found.plan.ts";
import { fromSql, whereSql, type ListPlace, type Listing } from "./listing.ts";
import { beyondCursor, checkCursor, cursorArray, cursorParam, orderOf, orderSql } from "./order.plan.ts";
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
  const valueOf = finding?.valueOf ?? (({ sql }) => sql(child));
  const bounds = [
    page.after === null
      ? null
      : beyondCursor(order, { scope: child, valueOf }, { cursor: page.after, reversed: false }),
    page.before === null
      ? null
      : beyondCursor(order, { scope: child, valueOf }, { cursor: page.before, reversed: true }),
  ].filter((sql) => sql !== null);
  // One more than the page tells whether there are more.
  const limit = String(page.size + (wants.more ? 1 : 0));
  const inner = finding
    ? finding.page({ alias, bounds, orderBy: orderSql(order, valueOf, page.backward), limit })
    : `(select ${alias}.* from ${fromSql(listing, child)} where ${[whereSql(listing, child), ...bounds].join(" and ")} order by ${orderSql(order, valueOf, page.backward)} limit ${limit}) ${alias}`;
  return `(select json_agg(${row.array()} order by ${orderSql(order, valueOf, false)}) from ${inner} ${row.joins.join(" ")})`;
}

/** Is there a row on the other side of the cursor that the page began at? */
function beyondSql(listing: Listing, page: ConnectionPage): string {
  const cursor = page.backward ? page.before : page.after;
  if (cursor === null) return "false";
  const child = scopeBeside(listing.scope, { search: listing.search });
  const { order } = listing;
  const where = `select 1 from ${fromSql(listing, child)} where ${whereSql(listing, child)}`;
  const valueOf = ({ sql }: (typeof order.parts)[number]): string => sql(child);
  const other = beyondCursor(order, { scope: child, valueOf }, { cursor, reversed: !page.backward });
  const place = order.parts.length - 1;
  const standsOn = `${child.alias}.${listing.list.reader().key} = ${cursorParam(order, child, { cursor, place })}`;
  // Two questions rather than one with an `or` in it: each of them has its index.
  return `(exists (${where} and ${standsOn}) or exists (${where} and ${other}))`;
}
