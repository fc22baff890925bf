import { prefixAt, suffixAt } from "./anchor-context.ts";
import { CodePointIndex, codePointLength, isCodePointBoundary } from "./code-point.ts";
import { occurrences } from "./occurrence.ts";

/**
 * A W3C TextQuoteSelector and TextPositionSelector in one. Positions count Unicode code points of the revision's
 * text, the end is exclusive. Words are verbatim, never normalised: that is how a changed apostrophe is noticed.
 */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** What somebody sends to say which words they mean. */
export interface Selector {
  readonly exact: string;
  readonly prefix?: string | null | undefined;
  readonly suffix?: string | null | undefined;
  readonly start?: number | null | undefined;
  readonly end?: number | null | undefined;
}

/** Up to `candidatesMax` places in reading order; `total` counts them all. */
interface Candidates {
  readonly candidates: readonly Anchor[];
  readonly total: number;
}

export type Location =
  | { readonly kind: "found"; readonly anchor: Anchor }
  /** The words occur more than once and nothing in the selector tells which are meant. */
  | ({ readonly kind: "ambiguous" } & Candidates)
  /** The words occur, but not at the given position, or nowhere between the given prefix and suffix. */
  | ({ readonly kind: "misplaced" } & Candidates)
  | { readonly kind: "missing" };

/** Enough to choose from on a screen; a refusal with thousands of places would help nobody. */
export const candidatesMax = 20;

/** Pass a `CodePointIndex` instead of a string to place many anchors in one long text. */
export type AnchoredText = string | CodePointIndex;

/** The anchor of the words from `start` to `end`; a position outside the text is a RangeError. */
export function anchorAt(text: AnchoredText, start: number, end: number): Anchor {
  const index = indexOf(text);
  if (start >= end) throw new RangeError(`An anchor needs words: ${start} is not before ${end}.`);
  const exact = index.text.slice(index.toUnit(start), index.toUnit(end));
  return { exact, prefix: prefixAt(index, start), suffix: suffixAt(index, end), start, end };
}

/**
 * Finds the words that a selector means. A position wins when the words stand there; otherwise prefix and suffix
 * narrow, each compared with what touches the words.
 */
export function locate(text: AnchoredText, selector: Selector): Location {
  const index = indexOf(text);
  const position = positionOf(selector);
  if (position !== null && standsAt(index, selector.exact, position)) {
    return { kind: "found", anchor: anchorAt(index, position.start, position.end) };
  }
  const { prefix, suffix } = { prefix: selector.prefix ?? "", suffix: selector.suffix ?? "" };
  const narrowed = search(index, { exact: selector.exact, prefix, suffix });
  if (narrowed.total === 0) {
    const anywhere = search(index, { exact: selector.exact, prefix: "", suffix: "" });
    return anywhere.total === 0 ? { kind: "missing" } : { kind: "misplaced", ...anywhere };
  }
  if (position !== null) return { kind: "misplaced", ...narrowed };
  const [only] = narrowed.candidates;
  return only !== undefined && narrowed.total === 1
    ? { kind: "found", anchor: only }
    : { kind: "ambiguous", ...narrowed };
}

interface Position {
  readonly start: number;
  readonly end: number;
}

/** One end is enough: the other follows from the length of the words. */
function positionOf({ exact, start, end }: Selector): Position | null {
  if (typeof start === "number") return { start, end: end ?? start + codePointLength(exact) };
  if (typeof end === "number") return { start: end - codePointLength(exact), end };
  return null;
}

function standsAt(index: CodePointIndex, exact: string, { start, end }: Position): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  if (start < 0 || start >= end || end > index.length) return false;
  return index.slice(start, end) === exact;
}

type Quote = Readonly<Record<"exact" | "prefix" | "suffix", string>>;

/** One search for the words with their context, so that a long context costs no more than its length. */
function search(index: CodePointIndex, { exact, prefix, suffix }: Quote): Candidates {
  const candidates: Anchor[] = [];
  let total = 0;
  if (exact.length === 0) return { candidates, total };
  for (const unit of occurrences(index.text, prefix + exact + suffix)) {
    const start = unit + prefix.length;
    const end = start + exact.length;
    // Only the words must not cut a pair; a client that cut its context inside an emoji still means this place.
    if (!isCodePointBoundary(index.text, start) || !isCodePointBoundary(index.text, end)) continue;
    total += 1;
    if (total > candidatesMax) continue;
    candidates.push(anchorAt(index, index.toCodePoint(start), index.toCodePoint(end)));
  }
  return { candidates, total };
}

function indexOf(text: AnchoredText): CodePointIndex {
  return typeof text === "string" ? new CodePointIndex(text) : text;
}
