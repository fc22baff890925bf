import { otherWithHyphen } from "./lexicon.ts";
import type { Links } from "./links.ts";
import { saysTheSame } from "./same-word.ts";
import { gapBefore, type TokenText } from "./token.ts";

export interface Comparison {
  readonly old: TokenText;
  readonly now: TokenText;
  readonly links: Links;
  /** Tokens of the old text that do not stand in the order in which they stood. */
  readonly moved: ReadonlySet<number>;
}

/** Tokens from `from` until before `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** How many tokens of each text say the same. */
interface Step {
  readonly old: number;
  readonly now: number;
}

type Way = 1 | -1;

/** Walks both texts from two places that belong together, until the old range ends or they say different things. */
export function walk(
  comparison: Comparison,
  from: { readonly old: number; readonly now: number; readonly until: number },
  way: Way,
): number | null {
  let { old, now } = from;
  while (old !== from.until) {
    const step = stepAt(comparison, { old, now }, way);
    if (step === null) return null;
    old += way * step.old;
    now += way * step.now;
    // A word that is joined to the next may reach beyond the range.
    if (way === 1 ? old > from.until : old < from.until) return null;
  }
  return now;
}

const steps: readonly Step[] = [
  { old: 1, now: 1 },
  { old: 2, now: 1 },
  { old: 1, now: 2 },
];

/** Going back, a place is the one after the token that is looked at. */
function stepAt(comparison: Comparison, place: { old: number; now: number }, way: Way): Step | null {
  const { old, now, links } = comparison;
  for (const step of steps) {
    const left = way === 1 ? place.old : place.old - step.old;
    const right = way === 1 ? place.now : place.now - step.now;
    if (left < 0 || right < 0 || left + step.old > old.tokens.length) continue;
    if (right + step.now > now.tokens.length || !areFree(links, { left, right }, step)) continue;
    const same =
      step.old === step.now
        ? saysTheSame({ in: old, at: left }, { in: now, at: right })
        : step.old > step.now
          ? isJoined(old, left, now.tokens[right]?.key)
          : isJoined(now, right, old.tokens[left]?.key);
    if (same) return step;
  }
  return null;
}

/** A word that belongs to another place of the old text cannot stand for this one. */
function areFree(links: Links, { left, right }: { left: number; right: number }, step: Step): boolean {
  for (let place = right; place < right + step.now; place += 1) {
    const to = links.oldOf(place);
    if (to !== -1 && (to < left || to >= left + step.old)) return false;
  }
  return true;
}

/** One word that some print with a hyphen, or that was cut at the end of a line where it has one; initials. */
function isJoined(within: TokenText, at: number, whole: string | undefined): boolean {
  const [first, second] = [within.tokens[at], within.tokens[at + 1]];
  if (first?.kind !== "word" || second?.kind !== "word" || first.key + second.key !== whole) return false;
  const gap = gapBefore(within, at + 1);
  if (/^\.\s?$/.test(gap)) return first.letters.length === 1;
  return /^[-‐‑]$/u.test(gap) && !otherWithHyphen.has(whole);
}
