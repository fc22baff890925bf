import { diffArrays, diffWordsWithSpace } from "diff";

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

/** Compares line by line: a line is one name or one value, which is the same or another as a whole. The parts are lines. */
export function lineDiff(before: string, after: string): DiffPart[] {
  const lines = (text: string): string[] => (text === "" ? [] : text.split("\n"));
  return diffArrays(lines(before), lines(after)).flatMap(({ added, removed, value }) =>
    value.map((text): DiffPart => ({ kind: added ? "added" : removed ? "removed" : "same", text })),
  );
}
