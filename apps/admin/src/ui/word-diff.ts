import { diffWordsWithSpace } from "diff";

export interface DiffPart {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Compares two texts word by word, with words as the language sees them ("l'eau" is two, « is one). */
export function wordDiff(before: string, after: string, locale: string): DiffPart[] {
  const intlSegmenter = new Intl.Segmenter(locale, { granularity: "word" });
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
