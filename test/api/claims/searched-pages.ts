import type pg from "pg";
import { type Sender, sendOk } from "../../testkit/graphql.ts";
import { type Asked, type FoundClaim, plainSearch } from "./plain-search.ts";

const page = `query ($search: String!, $filter: ClaimFilter, $asOf: DateTime, $orderBy: [ClaimOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  claims(search: $search, filter: $filter, asOf: $asOf, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount countPrecision
    facets { field values { value count } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id }
  }
}`;

interface Page {
  totalCount: number;
  countPrecision: string;
  facets: { field: string; values: { value: string; count: number }[] }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  nodes: { id: string }[];
}

export interface Search {
  readonly search: string;
  readonly filter?: object;
  readonly asOf?: string;
  readonly orderBy?: object[];
}

export const readPage = async (variables: Search & { first?: number }, as?: Sender): Promise<Page> =>
  (await sendOk<{ claims: Page }>(page, { ...variables }, as ? { as } : {})).claims;

/** All pages, as somebody turns them over. */
async function walked(search: Search, size: number, backward = false): Promise<Page[]> {
  const pages: Page[] = [];
  for (let bound: object = {}; ;) {
    const next = await readPage({ ...search, ...bound, [backward ? "last" : "first"]: size });
    pages.push(next);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = next.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return pages;
    bound = backward ? { before: startCursor } : { after: endCursor };
  }
}

const idsOf = (pages: Page[]): string[] => pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));

function countsOf(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const facetsOf = (found: readonly FoundClaim[]): Page["facets"] => [
  { field: "language", values: countsOf(found.map(({ language }) => language)) },
  { field: "kind", values: countsOf(found.map(({ kind }) => kind)) },
  { field: "rating", values: countsOf(found.map(({ rating }) => rating)) },
  { field: "topics", values: countsOf(found.flatMap(({ topics }) => topics)) },
];

/** Forwards and backwards, page by page: ids in order, totals and facets, each as of the plain search. */
export async function expectTheSame(client: pg.Client, search: Search, asked: Asked): Promise<FoundClaim[]> {
  const { found, isCut } = await plainSearch(client, asked);
  const ids = found.map(({ id }) => id);
  const pages = await walked(search, 100);
  expect(idsOf(pages)).toEqual(ids);
  const told = {
    totalCount: ids.length,
    countPrecision: isCut ? "AT_LEAST" : "EXACT",
    facets: facetsOf(found),
  };
  for (const { totalCount, countPrecision, facets } of pages)
    expect({ totalCount, countPrecision, facets }).toEqual(told);
  expect(idsOf((await walked(search, 89, true)).reverse())).toEqual(ids);
  return found;
}
