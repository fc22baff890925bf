import { locate } from "@claimdesk/shared/anchor";
import { CodePointIndex } from "@claimdesk/shared/code-point";
import type { ReviewAppearance } from "./review-desk.query.ts";

export interface PlacedQuote {
  id: string;
  kind: "claim" | "attribution";
  start: number;
  end: number;
}

type Anchor = ReviewAppearance["anchor"];

/**
 * Where the claim's words, and those that name who says it, stand in the article's newest text. An anchor points
 * into the revision that it was made in: when there is a newer one, only the words and their neighbours count.
 */
export function placedQuotes({ id, anchor, attribution, article, revisionNumber }: ReviewAppearance) {
  const index = new CodePointIndex(article.revision.text ?? "");
  const isSameText = article.revision.number === revisionNumber;
  const place = (kind: PlacedQuote["kind"], key: string, words: Anchor): PlacedQuote[] => {
    const { exact, prefix, suffix } = words;
    const found = locate(index, isSameText ? words : { exact, prefix, suffix });
    if (found.kind !== "found") return [];
    return [{ id: key, kind, start: found.anchor.start, end: found.anchor.end }];
  };
  const links = attribution.flatMap((link, position) =>
    link.anchor === null ? [] : place("attribution", `${id}-${String(position)}`, link.anchor),
  );
  return { claim: place("claim", id, anchor), attribution: links };
}
