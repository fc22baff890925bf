import { LateText } from "./late-text.tsx";
import { hrefWith } from "../lib/page-place.ts";
import type { SearchParams } from "../lib/page-place.ts";

export interface ListTotalProps {
  /** How many rows the page has, and whether there are others. */
  page: { rows: number; hasNextPage: boolean; hasPreviousPage: boolean };
  params: SearchParams;
  words: (total: number) => string;
  /** Counts them and says so; asked only where the page does not tell, and not waited for. */
  counted: () => Promise<string>;
}

/** How much a list has in all: counting takes longer than reading a page, so the page does not wait for it. */
export function ListTotal({ page, params, words, counted }: ListTotalProps) {
  if (!page.hasNextPage && !page.hasPreviousPage) return words(page.rows);
  return <LateText text={counted()} of={hrefWith("", params, {})} />;
}
