import { CodePointIndex } from "@claimdesk/shared/code-point";
import { linkInOrder } from "./link-order.ts";
import { linkPhrases } from "./link-phrases.ts";
import { Links } from "./links.ts";
import type { Passage, Placement } from "./placement.ts";
import { placeRange } from "./place-range.ts";
import type { Comparison, TokenRange } from "./same-run.ts";
import { tokenise } from "./token.ts";
import { edgesOf, unitsOf, type Units } from "./passage-units.ts";

export interface Texts {
  readonly old: string;
  readonly now: string;
  /** A BCP 47 tag: how numbers are printed depends on it. */
  readonly language: string;
}

/**
 * Places passages of a text in a newer one, and tells what became of each. The two texts are compared once, word by
 * word, and a passage is harmless only where every word, number and sign of it stands there still, one after the other:
 * no measure of likeness decides.
 */
export function placeAnchors({ old, now, language }: Texts, passages: readonly Passage[]): Placement[] {
  const [oldIndex, newIndex] = [new CodePointIndex(old), new CodePointIndex(now)];
  if (old === now) return passages.map((at) => unchanged(oldIndex, at));
  const comparison = compare({ old, now, language });
  return passages.map(({ start, end }) => {
    const units = { start: oldIndex.toUnit(start), end: oldIndex.toUnit(end) };
    const { at, ...placement } = placePassage(comparison, units);
    if (at === null) return { ...placement, at, words: null };
    const place = { start: newIndex.toCodePoint(at.start), end: newIndex.toCodePoint(at.end) };
    return { ...placement, at: place, words: now.slice(at.start, at.end) };
  });
}

const unchanged = (index: CodePointIndex, at: Passage): Placement => ({
  class: "UNCHANGED",
  at,
  words: index.slice(at.start, at.end),
  alterations: [],
});

function compare({ old, now, language }: Texts): Comparison {
  const texts = { old: tokenise(old, language), now: tokenise(now, language) };
  const links = new Links(texts.old, texts.now);
  linkPhrases(links);
  const moved = linkInOrder(links);
  links.extend(1);
  return { ...texts, links, moved };
}

type UnitPlacement = Omit<Placement, "at" | "words"> & { readonly at: Units | null };

function placePassage(comparison: Comparison, units: Units): UnitPlacement {
  const range = unitsOf(comparison.old, units);
  if (range.from === range.to) return placeMarks(comparison, units);
  const found = placeRange(comparison, range);
  if (found === null) return { class: "GONE", at: null, alterations: [] };
  if (found.alterations.length > 0) {
    const at = edgesOf(comparison, { units, before: range, after: found.range });
    return { class: "ALTERED", at, alterations: found.alterations };
  }
  const at = edgesOf(comparison, { units, before: range, after: found.range });
  const same =
    comparison.old.text.slice(units.start, units.end) === comparison.now.text.slice(at.start, at.end);
  if (wasMoved(comparison, range)) return { class: "MOVED", at, alterations: [] };
  return { class: same ? "UNCHANGED" : "TYPOGRAPHY", at, alterations: [] };
}

function wasMoved({ moved }: Comparison, { from, to }: TokenRange): boolean {
  for (let place = from; place < to; place += 1) if (moved.has(place)) return true;
  return false;
}

/** A passage of marks alone, such as an ellipsis: it stands where it stood as long as the words around it do. */
function placeMarks({ old, now, links }: Comparison, { start, end }: Units): UnitPlacement {
  const next = old.tokens.findIndex((token) => token.start >= end);
  const to = next === -1 ? now.tokens.length : links.newOf(next);
  const marks = old.text.slice(start, end);
  const from = to === -1 ? -1 : (now.tokens[to - 1]?.end ?? 0);
  const at = from === -1 ? -1 : now.text.slice(0, now.tokens[to]?.start).indexOf(marks, from);
  if (at === -1) return { class: "GONE", at: null, alterations: [] };
  return { class: "UNCHANGED", at: { start: at, end: at + marks.length }, alterations: [] };
}
