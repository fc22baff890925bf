import { locate } from "@claimdesk/shared/anchor";
import { CodePointIndex } from "@claimdesk/shared/code-point";
import type { TextRange } from "../../lib/text-segment.ts";
import type { ReviewComment } from "./review-desk.query.ts";

/**
 * Where the words of threads stand in the text that is shown. They were selected in some revision of it: where they
 * stand elsewhere now, their neighbours find them; where they are gone, there is nothing to mark.
 */
export function placedWords(
  comments: readonly Pick<ReviewComment, "id" | "words" | "resolvedAt">[],
  text: string,
  articleId: string | null,
): TextRange[] {
  const index = new CodePointIndex(text);
  return comments.flatMap(({ id, words, resolvedAt }): TextRange[] => {
    if (words === null || resolvedAt !== null || (words.article?.id ?? null) !== articleId) return [];
    const { exact, prefix, suffix, start, end } = words.anchor;
    // The most particular first; the words alone are enough where they stand once.
    const ways = [{ exact, prefix, suffix, start, end }, { exact, prefix, suffix }, { exact }];
    const found = ways.map((selector) => locate(index, selector)).find(({ kind }) => kind === "found");
    return found?.kind === "found" ? [{ id, start: found.anchor.start, end: found.anchor.end }] : [];
  });
}
