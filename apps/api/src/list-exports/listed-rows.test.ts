import type { GraphQuery } from "../platform/graphql/graph-query.ts";
import { exportedLists } from "./exported-lists.ts";
import { listedRows } from "./listed-rows.ts";

const { CLAIMS } = exportedLists;
const claim = (id: string) => ({ id, topics: [], appearances: { totalCount: 0, nodes: [] }, evidence: {} });
const asked = { list: "CLAIMS", filter: null, search: "ships", orderBy: [{ field: "RELEVANCE" }] } as const;

/** A graph of five claims, two a page; by relevance it looked at three of them. */
function fiveClaims(): { ask: GraphQuery; orders: unknown[] } {
  const orders: unknown[] = [];
  const ask = (document: unknown, given: object): Promise<unknown> => {
    const { orderBy, after } = given as { orderBy: readonly { field: string }[]; after?: string | null };
    const isCut = orderBy[0]?.field === "RELEVANCE";
    if (document === CLAIMS.count)
      return Promise.resolve({
        list: { totalCount: isCut ? 3 : 5, countPrecision: isCut ? "AT_LEAST" : "EXACT" },
      });
    orders.push(orderBy);
    const from = Number(after ?? 0);
    const nodes = ["1", "2", "3", "4", "5"].slice(from, from + 2).map(claim);
    const pageInfo = { hasNextPage: from + 2 < 5, endCursor: String(from + 2) };
    return Promise.resolve({ list: { nodes, pageInfo } });
  };
  return { ask: ask as GraphQuery, orders };
}

async function idsOf(pages: AsyncIterable<readonly unknown[][]>): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const page of pages) ids.push(...page.map(([id]) => id));
  return ids;
}

test("where a search by relevance does not lead to every claim, they come in an order that does", async () => {
  const { ask, orders } = fiveClaims();
  const { pages, count } = await listedRows(ask, { ...asked, rowsMax: 100 });
  expect(await idsOf(pages)).toEqual(["1", "2", "3", "4", "5"]);
  expect(count).toEqual({ written: 5, total: 5 });
  expect(orders).toEqual([CLAIMS.wholeOrder, CLAIMS.wholeOrder, CLAIMS.wholeOrder]);
});

test("no more pages are asked for than the file may hold", async () => {
  const { ask, orders } = fiveClaims();
  const { pages, count } = await listedRows(ask, { ...asked, rowsMax: 3 });
  expect(await idsOf(pages)).toEqual(["1", "2", "3"]);
  expect(count).toEqual({ written: 3, total: 5 });
  expect(orders).toHaveLength(2);
});
