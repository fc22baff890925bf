import { sequencesOf, sequenceWords } from "./text-sketch.ts";
import type { TextWords } from "./text-words.ts";

/** What one of two texts has of the other. */
interface SharedSide {
  /** 0 to 1: of its words, those in sequences that the other has too. */
  readonly share: number;
  /** Its paragraphs of which at least half is shared, counted from 1. */
  readonly paragraphs: readonly number[];
}

export interface Comparison {
  /** 0 to 1: of all word sequences that either has, those that both have. */
  readonly similarity: number;
  readonly isCopy: boolean;
  readonly one: SharedSide;
  readonly other: SharedSide;
}

/**
 * Of the shorter text's words. Half of a text that is another's, and half that is not, is no copy; where less is in
 * common but all through the text, as with one word in five altered, it is one. Figures: docs/adr/0024.
 */
const copyShareMin = 0.55;
const spreadCopyShareMin = 0.4;
const spreadMin = 0.6;
/** A paragraph with less in common has a quotation or a name in common. */
const touchedShareMin = 0.3;
/** Fewer are a dateline, a name and a title: nothing that anybody copies. */
const copySequencesMin = 15;
const paragraphShareMin = 0.5;

/** Compares the texts themselves, word by word: what a sketch finds is only a candidate. */
export function compareTexts(one: TextWords, other: TextWords): Comparison {
  const [left, right] = [sequencesOf(one), sequencesOf(other)];
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  const shared = [...inLeft].filter((each) => inRight.has(each)).length;
  const union = inLeft.size + inRight.size - shared;
  const [here, there] = [coverageOf(one, left, inRight), coverageOf(other, right, inLeft)];
  return {
    similarity: union === 0 ? 0 : shared / union,
    isCopy: shared >= copySequencesMin && isCopied(one.words.length <= other.words.length ? here : there),
    one: sideOf(here),
    other: sideOf(there),
  };
}

interface Covered {
  readonly words: number;
  readonly shared: number;
}

/** What of a text is shared, and of each of its paragraphs. */
interface Coverage extends Covered {
  readonly paragraphs: ReadonlyMap<number, Covered>;
}

const shareOf = ({ words, shared }: Covered): number => (words === 0 ? 0 : shared / words);

function isCopied(text: Coverage): boolean {
  const touched = [...text.paragraphs.values()].filter((each) => shareOf(each) >= touchedShareMin);
  const spread = touched.reduce((sum, { words }) => sum + words, 0) / text.words;
  const share = shareOf(text);
  return share >= copyShareMin || (share >= spreadCopyShareMin && spread >= spreadMin);
}

const sideOf = (text: Coverage): SharedSide => ({
  share: shareOf(text),
  paragraphs: [...text.paragraphs]
    .filter(([, paragraph]) => shareOf(paragraph) >= paragraphShareMin)
    .map(([paragraph]) => paragraph + 1),
});

function coverageOf(text: TextWords, sequences: readonly string[], there: ReadonlySet<string>): Coverage {
  const covered = new Uint8Array(text.words.length);
  sequences.forEach((sequence, at) => {
    if (there.has(sequence)) covered.fill(1, at, at + sequenceWords);
  });
  const paragraphs = new Map<number, Covered>();
  text.paragraphs.forEach((paragraph, at) => {
    const { words, shared } = paragraphs.get(paragraph) ?? { words: 0, shared: 0 };
    paragraphs.set(paragraph, { words: words + 1, shared: shared + (covered[at] ?? 0) });
  });
  return { words: covered.length, shared: covered.reduce((sum, each) => sum + each, 0), paragraphs };
}
