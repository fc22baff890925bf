import { Denial } from "../../kernel/denial.ts";
import type { Finding } from "./found.plan.ts";
import { fromSql, whereSql, type Listing } from "./listing.ts";
import { scopeBeside } from "./statement.ts";
import { talliedCount, talliedOf } from "./tally.plan.ts";

/** Where counting may stop, as it was asked for. */
export function enoughOf(enough: number | null | undefined): number | null {
  if (enough === null || enough === undefined) return null;
  if (enough > 0) return enough;
  throw new Denial("BAD_USER_INPUT", `\`enough\` is a number from 1 on; got ${String(enough)}.`);
}

/** How many rows the list holds; or so many as are enough, where there are as many and they have to be counted. */
export function countSql(listing: Listing, finding: Finding | null, enough: number | null): string {
  if (finding) return enough === null ? finding.total : `least(${finding.total}, ${String(enough)})`;
  const { counted, search, filter } = listing;
  if (counted !== null && search === null && filter == null) return `(${counted})`;
  const tallied = talliedOf(listing);
  if (tallied) return talliedCount(tallied);
  const rows = rowsOf(listing);
  return enough === null
    ? `(select count(${rows.count}) from ${rows.sql})`
    : `(select count(*) from (select ${rows.each} from ${rows.sql} limit ${String(enough)}) enough)`;
}

function rowsOf(listing: Listing): { readonly count: string; readonly each: string; readonly sql: string } {
  const child = scopeBeside(listing.scope, { search: listing.search });
  const from = fromSql(listing, child);
  const link = listing.through?.(child) ?? null;
  if (link === null) return { count: "*", each: "1", sql: `${from} where ${whereSql(listing, child)}` };
  // By several ways to one row it is one row.
  const key = `distinct ${child.alias}.${listing.list.reader().key}`;
  const tables = [...link.tables, from].join(", ");
  return { count: key, each: key, sql: `${tables} where ${whereSql(listing, child, link.on)}` };
}
