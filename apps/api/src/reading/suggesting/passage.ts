import type { CodePointIndex } from "@claimdesk/shared/code-point";
import type { BodyAnchor } from "../reading.ts";
import { sentencesOf, type Sentence } from "../text/sentence.ts";

/** One paragraph of the body with its sentences; all places are UTF-16 units of the body. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly sentences: readonly Sentence[];
}

/** Sentences are cut only where something can be suggested: a figure or a quotation mark. */
const promising = /[\p{N}«»“”„"]/u;

/** Enough for a long report; the best fifty of a longer text are found in its beginning. */
const searchedMax = 150_000;

export function passagesOf(paragraphs: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  for (const text of paragraphs) {
    if (start > searchedMax) break;
    passages.push({ text, start, sentences: promising.test(text) ? sentencesOf(text) : [] });
    start += text.length + "\n\n".length;
  }
  return passages;
}

export function anchorOf(index: CodePointIndex, start: number, end: number): BodyAnchor {
  return {
    start: index.toCodePoint(start),
    end: index.toCodePoint(end),
    exact: index.text.slice(start, end),
  };
}
