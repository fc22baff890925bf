import type { TextSpan } from "../../lib/text-selection.ts";

/** Sentences chosen one after another: where the choosing began, and where it has come to. */
export interface Choice {
  from: number;
  to: number;
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

export function chosenSpan(sentences: readonly TextSpan[], { from, to }: Choice): TextSpan | undefined {
  const first = sentences[Math.min(from, to)];
  const last = sentences[Math.max(from, to)];
  return first && last && { start: first.start, end: last.end };
}
