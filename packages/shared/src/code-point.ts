/**
 * Anchors count Unicode code points, JavaScript counts UTF-16 units; this file is the only bridge.
 *
 * A lone surrogate counts as one code point, as it does for `[...text]`. So the length of two joined strings
 * can be smaller than the sum of theirs, when a pair meets at the seam: never cut a text inside a pair.
 */

const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** True where a surrogate pair begins at this UTF-16 index. */
function isPairAt(text: string, unit: number): boolean {
  const high = text.charCodeAt(unit);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(unit + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

/** True unless the UTF-16 index falls between the two halves of a surrogate pair. */
export function isCodePointBoundary(text: string, unit: number): boolean {
  return unit <= 0 || !isPairAt(text, unit - 1);
}

export function codePointLength(text: string): number {
  let pairs = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    if (isPairAt(text, unit)) {
      pairs += 1;
      unit += 1;
    }
  }
  return text.length - pairs;
}

/** The words from `start` to `end` (exclusive) in code points. Positions beyond the text are brought to its ends. */
export function sliceCodePoints(text: string, start: number, end?: number): string {
  return new CodePointIndex(text).slice(start, end);
}

/** How many of the sorted numbers are smaller than the bound. */
function countBelow(sorted: Uint32Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Converts positions of one text. Building it reads the text once; each conversion is then a binary search over
 * the places of its surrogate pairs, which most articles have few of.
 */
export class CodePointIndex {
  readonly text: string;
  /** The length of the text in code points. */
  readonly length: number;
  readonly #pairUnits: Uint32Array;
  readonly #pairCodePoints: Uint32Array;

  constructor(text: string) {
    const units = Array.from(text.matchAll(pairs), ({ index }) => index);
    this.text = text;
    this.length = text.length - units.length;
    this.#pairUnits = Uint32Array.from(units);
    this.#pairCodePoints = this.#pairUnits.map((unit, earlierPairs) => unit - earlierPairs);
  }

  /** A UTF-16 index inside a surrogate pair answers the position of that pair. */
  toCodePoint(unit: number): number {
    requireWithin(unit, this.text.length);
    return unit - countBelow(this.#pairUnits, unit);
  }

  toUnit(codePoint: number): number {
    requireWithin(codePoint, this.length);
    return codePoint + countBelow(this.#pairCodePoints, codePoint);
  }

  /** Positions beyond the text are brought to its ends; an end before its start gives no words. */
  slice(start: number, end: number = this.length): string {
    return this.text.slice(this.toUnit(this.#clamp(start)), this.toUnit(this.#clamp(end)));
  }

  #clamp(codePoint: number): number {
    return Math.min(Math.max(codePoint, 0), this.length);
  }
}

function requireWithin(position: number, length: number): void {
  if (Number.isInteger(position) && position >= 0 && position <= length) return;
  throw new RangeError(`Position ${position} is not between 0 and ${length}.`);
}
