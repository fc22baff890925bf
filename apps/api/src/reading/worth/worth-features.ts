import type { Cue, WorthLanguage } from "./cue.ts";
import { cueNames, wordOf, type Word } from "./word.ts";

/**
 * What a sentence is judged by, as names that a person can read: `digit:2` says that it holds two figures or more,
 * `opinion:1` a word of opinion, `word:tax` that word's stem. A name is there or is not; how much it says is in the
 * model.
 */
export interface WorthFeatures {
  /** The same in every language. */
  readonly cues: readonly string[];
  readonly words: readonly string[];
}

/** Long sentences hold more of everything; all are made equally long before they are judged. */
export const vectorLength = 3;

const token = /[$€£]?\d[\d,. ]*\d%?|[$€£]?\d%?|\p{L}+(?:['’-]\p{L}+)*['’]?|[?!%$€£]/gu;
const lengths = [4, 6, 8, 11, 15, 20, 27, 36].map((length) => [length, `length-${length}`] as const);
/** Nothing is counted further. */
const quantityMax = 5;
/** How often a cue is counted at the most; three where it is not named. */
const countMax: Partial<Record<Cue, number>> = {
  past: 4,
  comparison: 4,
  negation: 2,
  cause: 2,
  speech: 2,
  extent: 2,
};

export function worthFeatures(sentence: string, language: WorthLanguage): WorthFeatures {
  const words = tokensOf(sentence, language).map((one) => wordOf(one, language));
  const cues: string[] = [];
  const add = (name: string, count: number, max: number): void => {
    if (count > 0) cues.push(...stepsOf(name).slice(0, Math.min(count, max)));
  };
  const counts = new Map<Cue, number>();
  for (const one of words) for (const cue of one.cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  for (const cue of cueNames) add(cue, counts.get(cue) ?? 0, countMax[cue] ?? 3);
  const figures = countOf(words, ({ hasDigit }) => hasDigit);
  addShape({ sentence, words, figures, add });
  add("quantity", figures + (counts.get("number") ?? 0), quantityMax);
  const opening = words[0] === undefined ? [] : [words[0].opening];
  return { cues, words: [...opening, ...new Set(words.map(({ name }) => name))] };
}

/** The names of what is counted are few, and made once. */
const steps = new Map<string, readonly string[]>();

function stepsOf(name: string): readonly string[] {
  const known = steps.get(name);
  if (known !== undefined) return known;
  const made = Array.from({ length: quantityMax }, (_, i) => `${name}:${i + 1}`);
  steps.set(name, made);
  return made;
}

const countOf = (words: readonly Word[], counts: (word: Word) => boolean): number =>
  words.reduce((sum, word) => sum + Number(counts(word)), 0);

/** Elided words are words of their own in French: "l'impôt", "n'a". */
function tokensOf(sentence: string, language: WorthLanguage): string[] {
  const plain = sentence.replaceAll("’", "'");
  const text = language === "fr" ? plain.replaceAll(/(?<=(?<!\p{L})\p{L}{1,2})'(?=\p{L})/gu, " ") : plain;
  return text.match(token) ?? [];
}

interface Shape {
  readonly sentence: string;
  readonly words: readonly Word[];
  readonly figures: number;
  readonly add: (name: string, count: number, max: number) => void;
}

function addShape({ sentence, words, figures, add }: Shape): void {
  add("digit", figures, 3);
  for (const [length, name] of lengths) if (words.length >= length) add(name, 1, 1);
  add(
    "name",
    countOf(words.slice(1), ({ isName }) => isName),
    4,
  );
  add(
    "acronym",
    countOf(words, ({ isAcronym }) => isAcronym),
    2,
  );
  add(
    "money",
    (sentence.match(/[$€£%]|(?<!\p{L})(?:dollars?|euros?|[mb]illions?|milliards?|trillion|percent)/giu) ?? [])
      .length,
    3,
  );
  if (figures > 0) add("year", (sentence.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).length, 2);
  if (/\?\s*["»”]?\s*$/u.test(sentence)) add("question", 1, 1);
  if (/!\s*["»”]?\s*$/u.test(sentence)) add("exclamation", 1, 1);
}
