import { codePointLength, type CodePointIndex } from "./code-point.ts";

/** In code points. Enough to tell most repeated phrases apart, and the length that W3C annotation clients often use. */
export const contextLengthMax = 32;

/** The words that touch a place from before. A grapheme that does not fit whole is left out. */
export function prefixAt(index: CodePointIndex, start: number): string {
  const before = index.slice(start - contextLengthMax - graphemeLookout, start);
  const whole = fitting(segmentsOf(before).reverse()).reverse().join("");
  return whole || index.slice(start - contextLengthMax, start);
}

/** The words that touch a place from after. */
export function suffixAt(index: CodePointIndex, end: number): string {
  const after = index.slice(end, end + contextLengthMax + graphemeLookout);
  // A single grapheme can be longer than the context (heaped marks): then a cut one is better than no context.
  return fitting(segmentsOf(after)).join("") || index.slice(end, end + contextLengthMax);
}

/** Code points read beyond the context, so that the segmenter sees whether its outer edge cuts a grapheme. */
const graphemeLookout = 16;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Letters and signs that never join with a neighbour, as most texts have no others: each is a grapheme. */
const lone = /^[\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u202F\u20A0-\u20BF]*$/;

function segmentsOf(text: string): string[] {
  // The segmenter takes a hundred times as long.
  if (lone.test(text)) return text.split("");
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** The leading segments that fit in the context. */
function fitting(segments: readonly string[]): string[] {
  let length = 0;
  const tooFar = segments.findIndex((segment) => {
    length += codePointLength(segment);
    return length > contextLengthMax;
  });
  return tooFar === -1 ? [...segments] : segments.slice(0, tooFar);
}
