import type { Comparison, TokenRange } from "./same-run.ts";
import type { TokenText } from "./token.ts";

/** A passage in UTF-16 units. */
export interface Units {
  readonly start: number;
  readonly end: number;
}

/** The tokens that a passage has, those that it cuts included. */
export function unitsOf({ tokens }: TokenText, { start, end }: Units): TokenRange {
  const from = firstAfter(tokens.length, (place) => (tokens[place]?.end ?? 0) > start);
  const to = firstAfter(tokens.length, (place) => (tokens[place]?.start ?? 0) >= end);
  return { from, to: Math.max(from, to) };
}

function firstAfter(length: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Edged {
  readonly units: Units;
  readonly before: TokenRange;
  readonly after: TokenRange;
}

/** Where a passage begins and ends in the new text: with as many marks beside its words as it had, or as much of a word. */
export function edgesOf({ old, now }: Comparison, { units, before, after }: Edged): Units {
  const [first, last] = [old.tokens[before.from], old.tokens[before.to - 1]];
  const [newFirst, newLast] = [now.tokens[after.from], now.tokens[after.to - 1]];
  const [from, to] = [newFirst?.start ?? 0, newLast?.end ?? now.text.length];
  const sameFirst = first !== undefined && printed(old, first) === printed(now, newFirst);
  const sameLast = last !== undefined && printed(old, last) === printed(now, newLast);
  const inFirst = Math.max(units.start - (first?.start ?? 0), 0);
  const inLast = Math.max((last?.end ?? 0) - units.end, 0);
  const leading = marksIn(old.text.slice(units.start, Math.max(units.start, first?.start ?? 0)));
  const trailing = marksIn(old.text.slice(Math.min(units.end, last?.end ?? 0), units.end));
  const gapStart = now.tokens[after.from - 1]?.end ?? 0;
  const gapEnd = now.tokens[after.to]?.start ?? now.text.length;
  return {
    start: inFirst > 0 && sameFirst ? from + inFirst : back(now.text, { from, to: gapStart }, leading),
    end: inLast > 0 && sameLast ? to - inLast : on(now.text, { from: to, to: gapEnd }, trailing),
  };
}

const printed = ({ text }: TokenText, token: Units | undefined): string =>
  token === undefined ? "" : text.slice(token.start, token.end);

/** Every mark that can be seen; spaces beside them are typography. */
const marksIn = (gap: string): number => [...gap].filter((mark) => /\S/.test(mark)).length;

interface Gap {
  readonly from: number;
  readonly to: number;
}

function on(text: string, { from, to }: Gap, marks: number): number {
  let [unit, left] = [from, marks];
  for (let at = from; at < to && left > 0; at += 1) {
    if (!/\S/.test(text[at] ?? "")) continue;
    left -= 1;
    unit = at + 1;
  }
  return unit;
}

function back(text: string, { from, to }: Gap, marks: number): number {
  let [unit, left] = [from, marks];
  for (let at = from - 1; at >= to && left > 0; at -= 1) {
    if (!/\S/.test(text[at] ?? "")) continue;
    left -= 1;
    unit = at;
  }
  return unit;
}
