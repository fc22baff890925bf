import type { Facet, SoughtRows } from "./declaration.ts";
import { fromSql, whereSql, type Listing } from "./listing.ts";
import type { OrderValues } from "./order.plan.ts";
import { scopeBeside } from "./statement.ts";

/**
 * What a search looks at where words can be common: the first so many rows that match, each with the values of the
 * list's order and of its facets. Page, total and facets all come from these, so that they agree, and what a search
 * costs does not grow with what is published.
 */
export interface Finding {
  /** What is searched for, where the statement reads it once: it is prepared then, and serves every search. */
  readonly sought: string | null;
  /** `with … ` before the select that uses it. Only as many facets as were asked for. */
  readonly sql: () => string;
  readonly valueOf: OrderValues;
  readonly page: (wanted: {
    readonly alias: string;
    readonly bounds: readonly string[];
    readonly orderBy: string;
    readonly limit: string;
  }) => string;
  readonly total: string;
  /** True where there are more than were looked at. */
  readonly isCut: string;
  /** The values of a facet, over all that was found. */
  readonly facet: (facet: Facet) => string;
}

export function findingOf(listing: Listing): Finding | null {
  const { list, search, order, scope } = listing;
  const within = search === null ? undefined : list.search?.within;
  // In an order of its own a list is walked by that order's index, however many rows match.
  if (within === undefined || !order.parts.some(({ needsSearch }) => needsSearch)) return null;
  const name = scope.statement.alias();
  const place = scope.statement.alias();
  const named = (part: string): string => `${name}${part}`;
  // Below another list each of its rows is searched for itself, and has few rows of its own.
  const hasWays = scope.depth === 0 && within.ways !== undefined;
  const beside = scopeBeside(scope, { search });
  const sought = hasWays && within.ways?.(beside, noRows(named)) ? `(select q from ${named("q")})` : null;
  const child = { ...beside, sought };
  const { key } = list.reader();
  const columns = [
    `${child.alias}.${key} k`,
    ...order.parts.map(({ sql }, at) => `${sql(child)} o${String(at)}`),
  ];
  const facets: string[] = [];
  const facetColumn = (sql: string): string => {
    const known = facets.indexOf(sql);
    return `f${String(known >= 0 ? known : facets.push(sql) - 1)}`;
  };
  const cut = String(within.rowsMax);
  // They come in the order that they were found in, and one more than is told of tells whether there are more.
  const first = `(select * from ${name} limit ${cut})`;
  return {
    sought,
    sql: () => {
      const rows = {
        from: fromSql(listing, child),
        columns: [...columns, ...facets.map((sql, at) => `${sql} f${String(at)}`)].join(", "),
        visible: list.reader().visible(child),
        rest: whereSql({ ...listing, search: null }, child),
        orderBy: within.orderBy(child),
        rowsMax: within.rowsMax + 1,
        named,
      };
      const ways = sought === null ? null : within.ways?.(child, rows);
      const found = ways?.rows ?? plainRows(rows, list.search?.matches(child, child.search ?? "") ?? "true");
      return `with ${[...(ways?.before ?? []), `${name} as materialized (${found})`].join(", ")} `;
    },
    valueOf: (_part, at) => `${place}.o${String(at)}`,
    page: ({ alias, bounds, orderBy, limit }) => {
      const where = bounds.length > 0 ? `where ${bounds.join(" and ")}` : "";
      const rows = `(select ${place}.* from ${first} ${place} ${where} order by ${orderBy} limit ${limit}) ${place}`;
      return `${rows} join ${list.reader().from({ ...child, alias })} ${alias} on ${alias}.${key} = ${place}.k and ${list.reader().visible({ ...child, alias })}`;
    },
    total: `(select least(count(*), ${cut}) from ${name})`,
    isCut: `((select count(*) from ${name}) > ${cut})`,
    facet: ({ sql, array }) => {
      const values = `${name}.${facetColumn(sql(child))}`;
      return array
        ? `${first} ${name} cross join lateral unnest(${values}) v`
        : `${first} ${name} cross join lateral (select ${values} v) v`;
    },
  };
}

const plainRows = ({ columns, from, rest, orderBy, rowsMax }: SoughtRows, matches: string): string =>
  `select ${columns} from ${from} where ${rest} and ${matches} order by ${orderBy} limit ${String(rowsMax)}`;

/** Enough to ask whether a search has ways of its own. */
const noRows = (named: SoughtRows["named"]): SoughtRows => ({
  from: "",
  columns: "",
  visible: "",
  rest: "",
  orderBy: "",
  rowsMax: 0,
  named,
});
