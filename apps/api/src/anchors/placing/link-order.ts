import { diffArrays } from "diff";
import type { Links } from "./links.ts";

/** Linked tokens that follow each other in both texts. */
interface Block {
  readonly old: number;
  readonly now: number;
  readonly length: number;
}

/** More words than these between two blocks say something new; what they have in common is chance. */
const gapLengthMax = 4_000;
const gapEditsMax = 1_000;

/**
 * Links the single words between blocks that kept their order, and tells which tokens did not: they were moved. Moved is
 * whatever is not part of the longest sequence of blocks, by words, that stand in one order in both texts.
 */
export function linkInOrder(links: Links): ReadonlySet<number> {
  const blocks = blocksOf(links);
  const kept = longestInOrder(blocks);
  const moved = new Set<number>();
  for (const [place, { old, length }] of blocks.entries()) {
    if (kept.has(place)) continue;
    for (let step = 0; step < length; step += 1) moved.add(old + step);
  }
  const ends = { old: links.oldKeys.length, now: links.newKeys.length, length: 0 };
  let [old, now] = [0, 0];
  for (const block of [...blocks.filter((_, place) => kept.has(place)), ends]) {
    linkGap(links, { from: old, to: block.old }, { from: now, to: block.now });
    [old, now] = [block.old + block.length, block.now + block.length];
  }
  return moved;
}

function blocksOf(links: Links): Block[] {
  const blocks: Block[] = [];
  for (let old = 0; old < links.oldKeys.length;) {
    const now = links.newOf(old);
    let length = 1;
    while (now !== -1 && links.newOf(old + length) === now + length) length += 1;
    if (now !== -1) blocks.push({ old, now, length });
    old += length;
  }
  return blocks;
}

/** By a Fenwick tree over the new places: the heaviest sequence that ends before each block. */
function longestInOrder(blocks: readonly Block[]): ReadonlySet<number> {
  const ranks = new Map(
    blocks
      .map((_, place) => place)
      .sort((one, other) => (blocks[one]?.now ?? 0) - (blocks[other]?.now ?? 0))
      .map((place, rank) => [place, rank + 1]),
  );
  const [weights, before] = [blocks.map(({ length }) => length), blocks.map(() => -1)];
  const tree = blocks.concat({ old: 0, now: 0, length: 0 }).map(() => -1);
  let heaviest = -1;
  for (const [place, { length }] of blocks.entries()) {
    const rank = ranks.get(place) ?? 1;
    let best = -1;
    for (let node = rank; node > 0; node -= node & -node) best = heavier(weights, best, tree[node] ?? -1);
    before[place] = best;
    weights[place] = length + (weights[best] ?? 0);
    for (let node = rank; node < tree.length; node += node & -node) {
      tree[node] = heavier(weights, tree[node] ?? -1, place);
    }
    heaviest = heavier(weights, heaviest, place);
  }
  const kept = new Set<number>();
  for (let place = heaviest; place !== -1; place = before[place] ?? -1) kept.add(place);
  return kept;
}

const heavier = (weights: readonly number[], one: number, other: number): number =>
  (weights[other] ?? 0) > (weights[one] ?? 0) ? other : one;

interface Range {
  readonly from: number;
  readonly to: number;
}

function linkGap(links: Links, old: Range, now: Range): void {
  const oldFree = free(old, (place) => links.newOf(place));
  const newFree = free(now, (place) => links.oldOf(place));
  if (oldFree.length === 0 || newFree.length === 0) return;
  if (oldFree.length > gapLengthMax || newFree.length > gapLengthMax) return;
  const keys = [oldFree.map((place) => links.oldKeys[place]), newFree.map((place) => links.newKeys[place])];
  let [left, right] = [0, 0];
  for (const { added, removed, count } of diffArrays(keys[0] ?? [], keys[1] ?? [], {
    maxEditLength: gapEditsMax,
  }) ?? []) {
    if (!added && !removed) {
      for (let step = 0; step < count; step += 1) {
        links.link(oldFree[left + step] ?? 0, newFree[right + step] ?? 0);
      }
    }
    if (!added) left += count;
    if (!removed) right += count;
  }
}

function free({ from, to }: Range, linkOf: (place: number) => number): number[] {
  const places: number[] = [];
  for (let place = from; place < to; place += 1) if (linkOf(place) === -1) places.push(place);
  return places;
}
