import type { CodePointIndex } from "@claimdesk/shared/code-point";
import type { BodyAnchor } from "../reading.ts";
import { sentencesOf, type Sentence } from "../text/sentence.ts";
import { quotedIn, type Quoted } from "./quotation-mark.ts";

/** One paragraph of the body with its sentences; all places are UTF-16 units of the body. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly sentences: readonly Sentence[];
  /** Places in the paragraph. */
  readonly quoted: readonly Quoted[];
  /** The paragraph without what is quoted in it; every other word stands where it stood. */
  readonly unquoted: string;
}

/** Enough for a long report; the best fifty of a longer text are found in its beginning. */
const searchedMax = 150_000;

const opening = /^\s*(?<mark>[«“"])/u;

export function passagesOf(paragraphs: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  for (const [i, text] of paragraphs.entries()) {
    if (start > searchedMax) break;
    const quoted = quotedIn(text, opening.test(paragraphs[i + 1] ?? ""));
    passages.push({ text, start, sentences: sentencesOf(text), quoted, unquoted: without(text, quoted) });
    start += text.length + "\n\n".length;
  }
  return passages;
}

function without(text: string, quoted: readonly Quoted[]): string {
  let left = "";
  let from = 0;
  for (const { start, end } of quoted) {
    left += text.slice(from, start) + "\uFFFC".repeat(end - start);
    from = end;
  }
  return left + text.slice(from);
}

export function anchorOf(index: CodePointIndex, start: number, end: number): BodyAnchor {
  return {
    start: index.toCodePoint(start),
    end: index.toCodePoint(end),
    exact: index.text.slice(start, end),
  };
}
