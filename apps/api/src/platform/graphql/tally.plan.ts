import type { Facet, Tally } from "./declaration.ts";
import { filterSql, type FilterInput } from "./filter.plan.ts";
import { everyRow, type Listing } from "./listing.ts";
import { scopeBeside, type Scope } from "./statement.ts";

/** A list's rows as its tally has them: `claims` of a sort in one row, say, so that they are added up, not counted. */
export interface Tallied {
  readonly scope: Scope;
  readonly from: string;
  /** Each row of the list is in one of these. */
  readonly where: string;
  /** Null where the tally does not tell how they are spread over this facet. */
  readonly whereOf: (facet: Facet) => string | null;
}

/** What is kept of the list as it is asked for; null where its rows have to be looked at. */
export function talliedOf(listing: Listing): Tallied | null {
  const { list, search, filter } = listing;
  const { tally } = list;
  if (tally === undefined || search !== null || listing.on !== everyRow) return null;
  const scope = scopeBeside(listing.scope);
  const from = tally.from(scope);
  const asked = elementsAsked(tally, filter ?? {});
  if (from === null || asked === null || asked > 1) return null;
  const passes = filterSql(list, scope, filter) ?? "true";
  const where = asked === 1 ? passes : `${tally.whole(scope)} and ${passes}`;
  return {
    scope,
    from: `${from} ${scope.alias}`,
    where,
    // Rows of one element say nothing of the others beside it.
    whereOf: ({ array }) => (array === true ? (asked === 0 ? passes : null) : where),
  };
}

/** How many rows the list holds. */
export const talliedCount = ({ scope, from, where }: Tallied): string =>
  `(select coalesce(sum(${scope.alias}.n), 0) from ${from} where ${where})`;

/**
 * For how many elements the filter asks, each of which every row must have; null where it asks for something that the
 * tally does not tell.
 */
function elementsAsked(tally: Tally, filter: FilterInput): number | null {
  let asked = 0;
  for (const [name, given] of Object.entries(filter)) {
    if (given === null || given === undefined) continue;
    const found = askedBy(tally, name, given);
    if (found === null) return null;
    asked += found;
  }
  return asked;
}

function askedBy(tally: Tally, name: string, given: unknown): number | null {
  if (name === "and") return elementsOf(tally, given as FilterInput[]);
  if (name === "or") return noneOf(elementsOf(tally, given as FilterInput[]));
  if (name === "not") return noneOf(elementsAsked(tally, given as FilterInput));
  if (name === tally.elements) return isOneElement(given as FilterInput) ? 1 : null;
  return tally.filters.includes(name) ? 0 : null;
}

const elementsOf = (tally: Tally, parts: readonly FilterInput[]): number | null =>
  parts
    .map((part) => elementsAsked(tally, part))
    .reduce((sum, asked) => (sum === null || asked === null ? null : sum + asked), 0);

/** Below an `or` or a `not`, asking for an element does not say that every row has it. */
const noneOf = (asked: number | null): number | null => (asked === 0 ? 0 : null);

function isOneElement(given: FilterInput): boolean {
  const [test, ...others] = Object.entries(given).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  if (test === undefined || others.length > 0) return false;
  const [operator, value] = test;
  return operator === "eq" || (["in", "all"].includes(operator) && (value as unknown[]).length === 1);
}
