import type { Cue, WorthLanguage } from "./cue.ts";
import { cueNames, wordOf } from "./word.ts";

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
const lengths = [4, 6, 8, 11, 15, 20, 27, 36];
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
  const tokens = tokensOf(sentence, language);
  const lower = tokens.map((one) => one.toLowerCase());
  const words = lower.map((one) => wordOf(one, language));
  const cues = new Set<string>();
  const add = (name: string, count: number, max: number): void => {
    for (let i = 1; i <= Math.min(count, max); i += 1) cues.add(`${name}:${i}`);
  };
  const counts = new Map<Cue, number>();
  for (const one of words) for (const cue of one.cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  for (const cue of cueNames) add(cue, counts.get(cue) ?? 0, countMax[cue] ?? 3);
  const figures = tokens.filter((one) => /\d/.test(one)).length;
  addShape({ sentence, tokens, figures, add });
  add("quantity", figures + (counts.get("number") ?? 0), 5);
  const stems = words.map(({ stem }) => stem);
  const opening = stems.length === 0 ? [] : [`first:${stems[0]}`];
  return { cues: [...cues], words: [...opening, ...new Set(stems.map((stem) => `word:${stem}`))] };
}

/** Elided words are words of their own in French: "l'impôt", "n'a". */
function tokensOf(sentence: string, language: WorthLanguage): string[] {
  const plain = sentence.replaceAll("’", "'");
  const text = language === "fr" ? plain.replaceAll(/(?<=(?<!\p{L})\p{L}{1,2})'(?=\p{L})/gu, " ") : plain;
  return text.match(token) ?? [];
}

interface Shape {
  readonly sentence: string;
  readonly tokens: readonly string[];
  readonly figures: number;
  readonly add: (name: string, count: number, max: number) => void;
}

function addShape({ sentence, tokens, figures, add }: Shape): void {
  add("digit", figures, 3);
  for (const length of lengths) if (tokens.length >= length) add(`length-${length}`, 1, 1);
  add("name", tokens.slice(1).filter((one) => /^\p{Lu}\p{Ll}/u.test(one)).length, 4);
  add("acronym", tokens.filter((one) => /^\p{Lu}{2,}$/u.test(one)).length, 2);
  add(
    "money",
    (sentence.match(/[$€£%]|(?<!\p{L})(?:dollars?|euros?|[mb]illions?|milliards?|trillion|percent)/giu) ?? [])
      .length,
    3,
  );
  add("year", (sentence.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).length, 2);
  if (/\?\s*["»”]?\s*$/u.test(sentence)) add("question", 1, 1);
  if (/!\s*["»”]?\s*$/u.test(sentence)) add("exclamation", 1, 1);
}
