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

interface Placing {
  words: Anchor;
  /** Null where the desk has not looked. */
  known: Standing;
}

type Standing = ReviewAppearance["standing"];

/**
 * Where the claim's words, and those that name who says it, stand in the article's newest text. An anchor points
 * into the revision that it was made in: when there is a newer one, the desk knows where its words have gone, if they
 * say the same. Where it does not know, the words and their neighbours count.
 */
export function placedQuotes({
  id,
  anchor,
  standing,
  attribution,
  article,
  revisionNumber,
}: ReviewAppearance) {
  const index = new CodePointIndex(article.revision.text ?? "");
  const isSameText = article.revision.number === revisionNumber;
  const place = (kind: PlacedQuote["kind"], key: string, { words, known }: Placing): PlacedQuote[] => {
    if (!isSameText && known?.revision.number === article.revision.number) {
      const { class: found, start, end } = known;
      const isThere = found !== "ALTERED" && start !== null && end !== null;
      return isThere ? [{ id: key, kind, start, end }] : [];
    }
    const { exact, prefix, suffix } = words;
    const found = locate(index, isSameText ? words : { exact, prefix, suffix });
    if (found.kind !== "found") return [];
    return [{ id: key, kind, start: found.anchor.start, end: found.anchor.end }];
  };
  const links = attribution.flatMap((link, position) =>
    link.anchor === null
      ? []
      : place("attribution", `${id}-${String(position)}`, { words: link.anchor, known: link.standing }),
  );
  return { claim: place("claim", id, { words: anchor, known: standing }), attribution: links };
}
