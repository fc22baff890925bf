import type { GraphQuery } from "../platform/graphql/graph-query.ts";
import type { Cell, ExportedList, ListedPage, Narrowing } from "./exported-list.ts";
import { exportedLists } from "./exported-lists.ts";
import type { WantedList } from "./list-export.ts";

export interface ListedRows {
  /** Rows as cells, a page at a time: the next one is asked for when this one has been taken. */
  readonly pages: AsyncIterable<Cell[][]>;
  /** Grows while they are read. */
  readonly count: { written: number; readonly total: number };
}

/** The rows of a list, as far as a file goes. */
export async function listedRows(
  ask: GraphQuery,
  { rowsMax, ...wanted }: WantedList & { readonly rowsMax: number },
): Promise<ListedRows> {
  const list = exportedLists[wanted.list];
  const { narrowing, total } = await counted(ask, list, wanted);
  const count = { written: 0, total };
  return { pages: pagesOf(ask, list, { narrowing, rowsMax, count }), count };
}

/** A search by relevance looks at the latest rows that match; where there are more, another order leads to all. */
async function counted(
  ask: GraphQuery,
  list: ExportedList<object>,
  { filter, search, orderBy }: Narrowing,
): Promise<{ readonly narrowing: Narrowing; readonly total: number }> {
  const narrowing = { filter, search, orderBy };
  const found = (await ask(list.count, narrowing)).list;
  if (found.countPrecision !== "AT_LEAST") return { narrowing, total: found.totalCount };
  const whole = { filter, search, orderBy: list.wholeOrder };
  return { narrowing: whole, total: (await ask(list.count, whole)).list.totalCount };
}

interface Reading {
  readonly narrowing: Narrowing;
  readonly rowsMax: number;
  readonly count: { written: number };
}

async function* pagesOf(
  ask: GraphQuery,
  { page, columns }: ExportedList<object>,
  { narrowing, rowsMax, count }: Reading,
): AsyncGenerator<Cell[][]> {
  const cells = Object.values(columns);
  for (let after: string | null = null; count.written < rowsMax;) {
    const { list }: ListedPage<object> = await ask(page, { ...narrowing, after });
    const rows = list.nodes.slice(0, rowsMax - count.written);
    count.written += rows.length;
    yield rows.map((row) => cells.map((cell) => cell(row)));
    if (!list.pageInfo.hasNextPage) return;
    after = list.pageInfo.endCursor;
  }
}
