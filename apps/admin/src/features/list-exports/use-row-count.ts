"use client";

import { useEffect, useState } from "react";
import { askDesk } from "../../lib/desk-request.ts";
import type { WantedList } from "./wanted-export.ts";

const counted = (field: string, type: string): string =>
  `query RowsToExport($filter: ${type}Filter, $search: String) {
    list: ${field}(first: 0, filter: $filter, search: $search) { totalCount }
  }`;

const queries: Readonly<Record<WantedList["list"], string>> = {
  // By relevance a search counts the latest claims that match; the file has all of them.
  CLAIMS: `query RowsToExport($filter: ClaimFilter, $search: String) {
    list: claims(first: 0, filter: $filter, search: $search, orderBy: [{ field: PUBLISHED_AT, direction: DESC }]) {
      totalCount
    }
  }`,
  ARTICLES: counted("articles", "Article"),
  SOURCES: counted("sources", "Source"),
};

/** How many rows the file will have; nothing until that is known, or where it cannot be found out. */
export function useRowCount({ list, narrowing }: WantedList): number | undefined {
  const [count, setCount] = useState<number>();
  const variables = JSON.stringify({ filter: narrowing.filter, search: narrowing.search });
  useEffect(() => {
    let isWanted = true;
    const request = { query: queries[list], variables: JSON.parse(variables) as Record<string, unknown> };
    askDesk<{ list: { totalCount: number } }>(request).then(
      (found) => isWanted && setCount(found.list.totalCount),
      // The job counts too: without a number beforehand the file can be asked for all the same.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [list, variables]);
  return count;
}
