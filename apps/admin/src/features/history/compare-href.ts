import { textParam, type SearchParams } from "../../lib/page-place.ts";
import type { HistoryEntry } from "./history.query.ts";

/** Where the comparison stands on the page. */
export const comparisonId = "comparison";

/** The address of a comparison, on the same page of the history. */
export function compareHref(
  path: string,
  params: SearchParams,
  chosen: { from: string; to: string },
): string {
  const query = new URLSearchParams(chosen);
  for (const name of ["after", "before"]) {
    const cursor = textParam(params, name);
    if (cursor !== undefined) query.set(name, cursor);
  }
  return `${path}?${query.toString()}#${comparisonId}`;
}

const elsewhere = /^(REVIEW|PUBLICATION|ANCHORS|SOURCE_PROPOSAL)_/;
const moves: readonly string[] = [
  "ARTICLE_MODEL_ASKED",
  "CLAIM_DECIDED",
  "CLAIM_PUBLISHED",
  "CLAIM_RETRACTED",
  "CLAIM_SUBMITTED",
  "CLAIM_WITHDRAWN",
];

/** May the thing's content be another after it? Whatever is not known to leave it alone may have changed it. */
export const changesContent = ({ action }: Pick<HistoryEntry, "action">): boolean =>
  !elsewhere.test(action) && !moves.includes(action);
