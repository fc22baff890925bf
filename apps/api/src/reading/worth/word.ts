import { cuesOf, type Cue, type WorthLanguage } from "./cue.ts";

/** What a word says by itself. */
export interface Word {
  readonly cues: readonly Cue[];
  /** Its stem as the model names it, and as it names it at a sentence's beginning. */
  readonly name: string;
  readonly opening: string;
  readonly hasDigit: boolean;
  readonly isName: boolean;
  readonly isAcronym: boolean;
}

export const cueNames = Object.keys(cuesOf.en) as readonly Cue[];

/** Most words of a text have been met before, and telling their cues takes a pattern for each. */
const met: Readonly<Record<WorthLanguage, Map<string, Word>>> = { en: new Map(), fr: new Map() };
/** Then all are forgotten: keeping those that were met last costs each time what it spares now and then. */
const wordsMax = 20_000;
/** Longer ones are rare, and would hold the text in memory that they are cut from. */
const lengthMax = 12;

export function wordOf(written: string, language: WorthLanguage): Word {
  const known = met[language].get(written);
  if (known !== undefined) return known;
  const read = wordRead(written, language);
  if (written.length > lengthMax) return read;
  if (met[language].size >= wordsMax) met[language].clear();
  met[language].set(written, read);
  return read;
}

function wordRead(written: string, language: WorthLanguage): Word {
  const word = written.toLowerCase();
  const stem = stemmed(word);
  return {
    cues: cueNames.filter((cue) => cuesOf[language][cue].test(word)),
    name: `word:${stem}`,
    opening: `first:${stem}`,
    hasDigit: /\d/.test(written),
    isName: /^\p{Lu}\p{Ll}/u.test(written),
    isAcronym: /^\p{Lu}{2,}$/u.test(written),
  };
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
