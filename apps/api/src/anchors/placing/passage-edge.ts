import { isNegation } from "./alterations.ts";
import { units } from "./lexicon.ts";
import type { Alteration } from "./placement.ts";
import type { Comparison, TokenRange } from "./same-run.ts";
import { gapBefore, type TokenText } from "./token.ts";

/** A negation so many words away, without a mark in between, belongs to the passage. */
const reach = 3;

/**
 * What turns a passage round although it stands beside it: "n'est pas [efficace]", "12 [millions]". The first such
 * change, or null.
 */
export function alterationBeside(
  { old, now }: Comparison,
  before: TokenRange,
  after: TokenRange,
): Alteration | null {
  if (negationDiffers([old, before], [now, after]) || negationDiffers([now, after], [old, before]))
    return "NEGATION";
  const unit = [unitAfter(old, before), unitAfter(now, after)];
  if (unit[0] !== unit[1]) return "UNIT";
  if (isAsked(old, before) !== isAsked(now, after)) return "QUESTION";
  const number = [numberBefore(old, before), numberBefore(now, after)];
  return number[0] === number[1] ? null : "NUMBER";
}

type Side = readonly [TokenText, TokenRange];

/** A negation near this side's passage that is nowhere near the other's: it may have changed places in between. */
function negationDiffers([within, range]: Side, [others, otherRange]: Side): boolean {
  const near = negationsBeside(within, range, reach);
  const far = new Set(negationsBeside(others, otherRange, 2 * reach));
  return near.some((key) => !far.has(key));
}

function negationsBeside(within: TokenText, { from, to }: TokenRange, words: number): string[] {
  const found: string[] = [];
  for (let at = from - 1; at >= from - words && at >= 0 && isClose(within, at + 1); at -= 1) {
    if (isNegation(within, at)) found.push(within.tokens[at]?.key ?? "");
  }
  for (let at = to; at < to + words - 1 && at < within.tokens.length && isClose(within, at); at += 1) {
    if (isNegation(within, at)) found.push(within.tokens[at]?.key ?? "");
  }
  return found;
}

/** No mark parts the token from the one before it; apostrophes and hyphens do not part. */
const isClose = (within: TokenText, at: number): boolean =>
  /^[\s'’‐-]*$/.test(gapBefore(within, at)) && !/\n/.test(gapBefore(within, at));

/** A unit that follows a passage which ends with a number. */
function unitAfter(within: TokenText, { to }: TokenRange): string | null {
  const [last, next] = [within.tokens[to - 1], within.tokens[to]];
  if (last?.kind !== "number" || next === undefined || !isClose(within, to)) return null;
  return units.has(next.key) ? next.key : null;
}

/** A number before a passage that begins with its unit. */
function numberBefore(within: TokenText, { from }: TokenRange): string | null {
  const [first, before] = [within.tokens[from], within.tokens[from - 1]];
  if (first === undefined || !units.has(first.key) || before?.kind !== "number") return null;
  return isClose(within, from) ? before.key : null;
}

const isAsked = (within: TokenText, { to }: TokenRange): boolean =>
  within.tokens[to]?.key === "?" && /^[\s»”"’'›)]*$/.test(gapBefore(within, to));
