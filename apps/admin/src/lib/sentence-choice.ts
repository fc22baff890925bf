import type { TextSpan } from "./text-selection.ts";

/** Sentences chosen one after another: where the choosing began, and where it has come to. */
export interface Choice {
  from: number;
  to: number;
  /** Words left out of the chosen sentences, from both their ends. */
  without?: { first: number; last: number } | undefined;
}

/** The sentence at a place in the text, or the next one after it. */
export function beginChoice(sentences: readonly TextSpan[], near: number): Choice | undefined {
  const at = sentences.findIndex(({ end }) => end > near);
  const index = at === -1 ? sentences.length - 1 : at;
  return index < 0 ? undefined : { from: index, to: index };
}

interface Move {
  by: 1 | -1;
  /** Keeps what was chosen, and takes the next one in. */
  extends: boolean;
  count: number;
}

export function moveChoice(choice: Choice, { by, extends: isExtended, count }: Move): Choice {
  const to = Math.min(Math.max(choice.to + by, 0), count - 1);
  return { from: isExtended ? choice.from : to, to };
}

interface WordMove {
  by: 1 | -1;
  edge: "first" | "last";
  /** How many words the chosen sentences have. */
  count: number;
}

/** Moves one end of the choice by a word. One word stays, and the sentences are the bounds. */
export function moveByWord(choice: Choice, { by, edge, count }: WordMove): Choice {
  const { first, last } = choice.without ?? { first: 0, last: 0 };
  const next = edge === "first" ? { first: first + by, last } : { first, last: last - by };
  const isWithin = next.first >= 0 && next.last >= 0 && next.first + next.last < count;
  return isWithin ? { ...choice, without: next } : choice;
}

export function chosenSpan(sentences: readonly TextSpan[], { from, to }: Choice): TextSpan | undefined {
  const first = sentences[Math.min(from, to)];
  const last = sentences[Math.max(from, to)];
  return first && last && { start: first.start, end: last.end };
}

/** What is left of the chosen sentences without the words that were left out. Words are told from their beginning. */
export function chosenWords(span: TextSpan, words: readonly TextSpan[], { without }: Choice): TextSpan {
  if (without === undefined) return span;
  const first = without.first === 0 ? undefined : words[without.first];
  const last = without.last === 0 ? undefined : words.at(-1 - without.last);
  return { start: span.start + (first?.start ?? 0), end: last ? span.start + last.end : span.end };
}
