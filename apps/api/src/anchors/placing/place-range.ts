import { alterationsBetween } from "./alterations.ts";
import { alterationBeside } from "./passage-edge.ts";
import type { Alteration } from "./placement.ts";
import { isQuoting } from "./quotation-marks.ts";
import { saysTheSame } from "./same-word.ts";
import { walk, type Comparison, type TokenRange } from "./same-run.ts";

export interface FoundRange {
  readonly range: TokenRange;
  /** Empty: every word of it stands there. */
  readonly alterations: readonly Alteration[];
}

/** More places than these to begin a comparison at would be a text of nothing but repetitions. */
const pivotsMax = 8;

/** The words of the new text that a passage of the old one has become, or null where they are gone. */
export function placeRange(comparison: Comparison, before: TokenRange): FoundRange | null {
  const { old, now } = comparison;
  const same = sameWords(comparison, before);
  if (same !== null) {
    const beside = alterationBeside(comparison, before, same);
    if (beside !== null) return { range: widened(comparison, same), alterations: [beside] };
    const quoting = isQuoting(old, before) === isQuoting(now, same);
    return { range: same, alterations: quoting ? [] : ["QUOTATION"] };
  }
  const after = whatStandsThere(comparison, before);
  return after && { range: after, alterations: alterationsBetween(comparison, before, after) };
}

/** Every word of the passage, one after the other; null where one is missing or another has come in. */
function sameWords(comparison: Comparison, before: TokenRange): TokenRange | null {
  for (const { old, now } of pivots(comparison, before)) {
    const from = walk(comparison, { old, now, until: before.from }, -1);
    const to = walk(comparison, { old, now, until: before.to }, 1);
    if (from === null || to === null) continue;
    return isCertain(comparison, before, { from, to }) ? { from, to } : null;
  }
  return onlyPlace(comparison, before);
}

/** Words that stand once in either text are the same ones, whatever else the words around them were taken for. */
function onlyPlace({ old, now, links }: Comparison, { from, to }: TokenRange): TokenRange | null {
  const words = links.oldKeys.subarray(from, to);
  const [place, ...others] = placesOf(links.newKeys, words);
  if (words.length < onlyWordsMin || place === undefined || others.length > 0) return null;
  if (placesOf(links.oldKeys, words).length > 1) return null;
  const same = words.every((_, step) =>
    saysTheSame({ in: old, at: from + step }, { in: now, at: place + step }),
  );
  return same ? { from: place, to: place + words.length } : null;
}

/** Fewer words can stand anywhere. */
const onlyWordsMin = 4;

interface Pivot {
  readonly old: number;
  readonly now: number;
}

/** Where both texts can be compared from: each place of the passage that leads to another part of the new text. */
function pivots({ links, old, now }: Comparison, { from, to }: TokenRange): Pivot[] {
  const found = new Map<number, Pivot>();
  for (let place = from; place < to && found.size < pivotsMax; place += 1) {
    const other = links.newOf(place);
    if (other !== -1 && !found.has(other - place)) found.set(other - place, { old: place, now: other });
  }
  if (found.size > 0) return [...found.values()];
  const before = from === 0 ? 0 : links.newOf(from - 1) + 1;
  const after = to === old.tokens.length ? now.tokens.length : links.newOf(to);
  const beside: Pivot[] = [];
  if (from === 0 || before > 0) beside.push({ old: from, now: before });
  if (after !== -1) beside.push({ old: to, now: after });
  return beside;
}

/**
 * The same words may have stood in several places of which one was taken out. Then a word beside the passage has to
 * show that it is this one which stayed.
 */
function isCertain({ links }: Comparison, before: TokenRange, after: TokenRange): boolean {
  if (before.from > 0 && links.newOf(before.from - 1) === after.from - 1) return true;
  if (before.to < links.oldKeys.length && links.newOf(before.to) === after.to) return true;
  const words = links.oldKeys.subarray(before.from, before.to);
  const count = placesOf(links.oldKeys, words).length;
  return count === 1 || count <= placesOf(links.newKeys, words).length;
}

function placesOf(text: Int32Array, words: Int32Array): number[] {
  const places: number[] = [];
  const first = words[0] ?? -1;
  for (let start = text.indexOf(first); start !== -1; start = text.indexOf(first, start + 1)) {
    if (words.every((word, step) => text[start + step] === word)) places.push(start);
  }
  return places;
}

/** What an altered passage is now: from its first word that is left to its last, and what came in beside these. */
function whatStandsThere(comparison: Comparison, before: TokenRange): TokenRange | null {
  const { links } = comparison;
  const kept = keptIn(comparison, before);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined || 2 * kept.length < before.to - before.from) {
    return replacedIn(comparison, before);
  }
  const left = { words: first - before.from, bound: links.newOf(before.from - 1), at: links.newOf(first) };
  const right = { words: before.to - 1 - last, bound: links.newOf(before.to), at: links.newOf(last) };
  const isNear = (distance: number, words: number): boolean =>
    distance > 0 && distance <= words + insertedMax;
  const from =
    isNear(left.at - left.bound, left.words) && left.bound !== -1 ? left.bound + 1 : left.at - left.words;
  const to = isNear(right.bound - right.at, right.words) ? right.bound : right.at + 1 + right.words;
  return { from: Math.max(from, 0), to: Math.min(to, links.newKeys.length) };
}

/** Words that may come in at the edge of a passage and still be part of it. */
const insertedMax = 12;

/** The passage's words that are left, in their order and near each other. */
function keptIn({ links }: Comparison, { from, to }: TokenRange): number[] {
  const linked: number[] = [];
  for (let place = from; place < to; place += 1) if (links.newOf(place) !== -1) linked.push(place);
  const middle = linked[linked.length >> 1];
  if (middle === undefined) return [];
  const reach = 2 * (to - from) + insertedMax;
  const near = linked.filter((place) => Math.abs(links.newOf(place) - links.newOf(middle)) <= reach);
  const kept: number[] = [];
  for (const place of near) if (links.newOf(place) > links.newOf(kept.at(-1) ?? -1)) kept.push(place);
  return kept;
}

/** A short passage of which nothing is left, between words that are: what took its place. */
function replacedIn({ links, old, now }: Comparison, { from, to }: TokenRange): TokenRange | null {
  const start = from === 0 ? 0 : links.newOf(from - 1) + 1;
  const end = to === old.tokens.length ? now.tokens.length : links.newOf(to);
  if ((start === 0 && from > 0) || end <= start) return null;
  return end - start <= 2 * (to - from) + 3 ? { from: start, to: end } : null;
}

/** With the words beside it that turned it round, so that these are shown. */
const widened = ({ now }: Comparison, { from, to }: TokenRange): TokenRange => ({
  from: Math.max(from - 3, 0),
  to: Math.min(to + 2, now.tokens.length),
});
