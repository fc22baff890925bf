import { LRUCache } from "lru-cache";
import { cuesOf, type Cue, type WorthLanguage } from "./cue.ts";

/** What a word says by itself. */
interface Word {
  readonly cues: readonly Cue[];
  readonly stem: string;
}

export const cueNames = Object.keys(cuesOf.en) as readonly Cue[];

/** Most words of a text have been met before, and telling their cues takes a pattern for each. */
const wordsMax = 10_000;
const met = {
  en: new LRUCache<string, Word>({ max: wordsMax }),
  fr: new LRUCache<string, Word>({ max: wordsMax }),
};
/** Longer ones are rare, and would hold the text in memory that they are cut from. */
const lengthMax = 12;

/** In small letters. */
export function wordOf(word: string, language: WorthLanguage): Word {
  const known = met[language].get(word);
  if (known !== undefined) return known;
  const cues = cueNames.filter((cue) => cuesOf[language][cue].test(word));
  const read = { cues, stem: stemmed(word) };
  if (word.length <= lengthMax) met[language].set(word, read);
  return read;
}

/** Figures stand for each other: which one it is says nothing about whether it can be checked. */
function stemmed(word: string): string {
  if (/^[$€£]/.test(word)) return "#money";
  if (/^\d.*%$/.test(word)) return "#percent";
  if (/^(?:19|20)\d\d$/.test(word)) return "#year";
  if (/^\d/.test(word)) return "#number";
  return word
    .replace(/'s$/, "")
    .replace(/ies$/, "y")
    .replace(/(?<=\p{L}{3})(?:ing|ed|es|s)$/u, "");
}
