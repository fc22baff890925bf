import { CodePointIndex } from "@claimdesk/shared/code-point";
import { markup, type Markup } from "../markup.ts";

/** Words of a text that make a claim, by the place of the claim in the list beside it. Positions count code points. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** Paragraphs of a text in which claims are marked. Marks may overlap, which elements of a page cannot. */
export function markedText(text: string, marks: readonly Mark[]): Markup[] {
  const index = new CodePointIndex(text);
  return paragraphsIn(text).map(({ from, to }) => {
    const [start, end] = [index.toCodePoint(from), index.toCodePoint(to)];
    const within = marks.filter((mark) => mark.start < end && mark.end > start);
    const cuts = [start, end, ...within.flatMap((mark) => [mark.start, mark.end])]
      .filter((cut) => cut >= start && cut <= end)
      .sort((a, b) => a - b);
    const pieces = [...new Set(cuts)].map((cut, at, all) => {
      const next = all[at + 1];
      return next === undefined ? null : pieceOf(index.slice(cut, next), { start: cut, end: next }, within);
    });
    return markup`<p>${pieces}</p>\n`;
  });
}

function pieceOf(words: string, { start, end }: Omit<Mark, "number">, marks: readonly Mark[]): Markup {
  const isMarked = marks.some((mark) => mark.start <= start && mark.end >= end);
  const ending = marks.filter((mark) => mark.end === end).map(({ number }) => String(number));
  const numbers = [...new Set(ending)].map((one) => markup`<sup><a href="#claim-${one}">${one}</a></sup>`);
  return markup`${isMarked ? markup`<mark>${words}</mark>` : words}${numbers}`;
}

/** By UTF-16 units; a paragraph ends where a line is blank. */
function paragraphsIn(text: string): { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.trimEnd().length,
  }));
}
