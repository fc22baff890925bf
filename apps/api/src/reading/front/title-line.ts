import { titleLengthMax } from "@claimdesk/shared/limits";
import type { Block } from "../block.ts";

const titleWithoutMarkLengthMax = 200;

/** A headline without a heading mark is short, is no sentence with a full stop and no bare address. */
function looksLikeTitle({ kind, text }: Block): boolean {
  if (text.length > titleLengthMax || text.length < 2) return false;
  if (kind === "heading") return true;
  if (kind !== "paragraph" || text.length > titleWithoutMarkLengthMax) return false;
  if (/(?<!\b\p{Lu})(?<!\.\.)[.,;:]$/u.test(text) || /^https?:|^\S+@\S+$/i.test(text)) return false;
  return /\p{L}{2}/u.test(text) && /^[^\p{Ll}]/u.test(text) && !/[.!?]\s+\p{Lu}\p{Ll}+.*[.!?]\s/u.test(text);
}

/** A kicker ("Analyse") stands above a headline and is shorter than one. */
function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** The block that is the title, among what stands above the article and is not read as something else. */
export function chooseTitle(
  blocks: readonly Block[],
  last: number,
  taken: ReadonlySet<number>,
): number | null {
  const above = blocks.slice(0, Math.max(last, 1) + 1).map((block, i) => ({ block, i }));
  const free = above.filter(({ block, i }) => !taken.has(i) && block.kind !== "rule");
  const heading = free.find(({ block }) => block.kind === "heading" && looksLikeTitle(block));
  if (heading !== undefined) return heading.i;
  const lines = free.filter(({ block }) => looksLikeTitle(block));
  // Without a byline below it only the first line can be a title, and only when something stands under it.
  const candidates = last === -1 ? lines.filter(({ i }) => i === 0 && blocks.length > 1) : lines;
  const chosen = candidates.find(({ block }) => wordCount(block.text) >= 4) ?? candidates[0];
  return chosen?.i ?? null;
}
