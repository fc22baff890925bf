import { codePointLength } from "@claimdesk/shared/code-point";
import type { TextSpan } from "./text-selection.ts";

/** Paragraphs stand one blank line apart. */
const paragraphEnd = /\n+/g;

export interface Paragraph extends TextSpan {
  text: string;
}

/** The paragraphs of an article's text with their places in it, in code points. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let position = 0;
  let unit = 0;
  const take = (words: string, gap: string) => {
    const end = position + codePointLength(words);
    if (words.trim() !== "") paragraphs.push({ start: position, end, text: words });
    position = end + codePointLength(gap);
  };
  for (const match of text.matchAll(paragraphEnd)) {
    take(text.slice(unit, match.index), match[0]);
    unit = match.index + match[0].length;
  }
  take(text.slice(unit), "");
  return paragraphs;
}

/** Where each sentence stands, in code points. A sentence never runs over the end of its paragraph. */
export function sentencesOf(text: string, language: string): readonly TextSpan[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return paragraphsOf(text).flatMap((paragraph) => {
    let position = paragraph.start;
    return [...segmenter.segment(paragraph.text)].flatMap(({ segment }) => {
      const start = position + codePointLength(segment) - codePointLength(segment.trimStart());
      const end = start + codePointLength(segment.trim());
      position += codePointLength(segment);
      return start < end ? [{ start, end }] : [];
    });
  });
}

/** Where each word of a piece of text stands, in code points from its beginning. */
export function wordsOf(text: string, language: string): readonly TextSpan[] {
  let position = 0;
  return [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].flatMap(
    ({ segment, isWordLike }) => {
      const start = position;
      position += codePointLength(segment);
      return isWordLike === true ? [{ start, end: position }] : [];
    },
  );
}
