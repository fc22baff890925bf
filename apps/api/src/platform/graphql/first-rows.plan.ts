import type { FewRows } from "./declaration.ts";
import { everyRow, fromSql, whereSql, type Listing } from "./listing.ts";
import { orderSql, type OrderValues } from "./order.plan.ts";
import type { Scope } from "./statement.ts";
import { talliedCount, talliedOf } from "./tally.plan.ts";

interface WantedRows {
  /** Of the list's row in this scope. */
  readonly scope: Scope;
  /** What is read of each, as `c0`, `c1`, and so on. */
  readonly columns: readonly string[];
  /** Beyond which cursors, told by the values of the order. */
  readonly bounds: (valueOf: OrderValues) => readonly string[];
  readonly limit: number;
  readonly backward: boolean;
}

/** What few rows are, of a list that stands by itself and says so: another's rows have few of their own below them. */
export const fewOf = ({ list, scope, on }: Listing): FewRows | null =>
  on === everyRow ? (list.few?.(scope) ?? null) : null;

/**
 * The first rows of a list in its order, with the values of that order as `o0`, `o1`. Postgres does not know how many rows a
 * filter or a search leaves, and walks a million to find none. So where it matters the statement itself finds out, and
 * sorts what is few; where there are many, a walk in the order meets enough of them soon. Which rows they are never depends
 * on what a tally says: both ways lead to the same.
 */
export function firstRows(listing: Listing, few: FewRows, wanted: WantedRows): string {
  if (listing.search !== null) return bySearch(listing, wanted, few);
  const tallied = listing.filter == null ? null : talliedOf(listing);
  return tallied === null
    ? `(${walked(listing, wanted, [])})`
    : byTally(listing, wanted, { few, count: talliedCount(tallied) });
}

function byTally(
  listing: Listing,
  wanted: WantedRows,
  { few: { talliedMax }, count }: { readonly few: FewRows; readonly count: string },
): string {
  const [counted, found] = [listing.scope.statement.alias(), listing.scope.statement.alias()];
  const n = `(select n from ${counted})`;
  const all = selected(listing, wanted, [`${n} <= ${String(talliedMax)}`]);
  return `(with ${counted} as materialized (select ${count} n), ${found} as materialized (${all})
    (${sorted(listing, wanted, { from: found, found })}) union all (${walked(listing, wanted, [`${n} > ${String(talliedMax)}`])}))`;
}

function bySearch(listing: Listing, wanted: WantedRows, { searchedMax }: FewRows): string {
  const found = listing.scope.statement.alias();
  const all = selected(listing, wanted, []);
  // Where the order is by the words that are searched for, those who have them stand together, and maybe far away.
  if (listing.order.parts.some(({ isSearched }) => isSearched))
    return `(${sorted(listing, wanted, { from: `(${all} offset 0) ${found}`, found })})`;
  const few = String(searchedMax);
  const n = `(select count(*) from ${found})`;
  return `(with ${found} as materialized (${all} limit ${String(searchedMax + 1)})
    (${sorted(listing, wanted, { from: found, found, conditions: [`${n} <= ${few}`] })}) union all (${walked(listing, wanted, [`${n} > ${few}`])}))`;
}

function selected(listing: Listing, { scope, columns }: WantedRows, conditions: readonly string[]): string {
  const values = [
    ...columns.map((sql, at) => `${sql} c${String(at)}`),
    ...listing.order.parts.map(({ sql }, at) => `${sql(scope)} o${String(at)}`),
  ];
  const where = [...conditions, whereSql(listing, scope)].join(" and ");
  return `select ${values.join(", ")} from ${fromSql(listing, scope)} where ${where}`;
}

function walked(listing: Listing, wanted: WantedRows, conditions: readonly string[]): string {
  const { scope, bounds, backward, limit } = wanted;
  const { order } = listing;
  const valueOf: OrderValues = ({ sql }) => sql(scope);
  const never = order.parts.flatMap(({ isThere }) => (isThere ? [isThere(scope)] : []));
  const rows = selected(listing, wanted, [...conditions, ...never, ...bounds(valueOf)]);
  return `${rows} order by ${orderSql(order, valueOf, backward)} limit ${String(limit)}`;
}

interface FoundRows {
  readonly from: string;
  /** The alias of that. */
  readonly found: string;
  readonly conditions?: readonly string[];
}

function sorted(
  { order }: Listing,
  { bounds, backward, limit }: WantedRows,
  { from, found, conditions = [] }: FoundRows,
): string {
  const valueOf: OrderValues = (_part, at) => `${found}.o${String(at)}`;
  const where = [...conditions, ...bounds(valueOf)].join(" and ") || "true";
  return `select * from ${from} where ${where} order by ${orderSql(order, valueOf, backward)} limit ${String(limit)}`;
}
