import type { Links } from "./links.ts";

/** The longest phrases first: what they tell apart, shorter ones need not guess. */
const lengths = [32, 16, 8, 4] as const;

/** Both texts' phrases of one length, as numbers: equal phrases have equal numbers. */
interface Phrases {
  readonly length: number;
  readonly old: Int32Array;
  readonly now: Int32Array;
}

/**
 * Links what stands in both texts, wherever it was moved to, by phrases that are unmistakable: they stand once among
 * what is not linked yet. So a sentence is never taken for its look-alike while that one still stands in its own place.
 * After Paul Heckel, "A technique for isolating differences between files" (1978), with phrases for his lines.
 */
export function linkPhrases(links: Links): void {
  linkSentences(links);
  const phrases = phrasesOf(links);
  for (const one of phrases) {
    linkEqualCounts(links, one, 1);
    links.extend(one.length);
  }
  // Where a phrase stands as often in both texts, it was repeated, and its places keep their order.
  for (const one of phrases.filter(({ length }) => length <= 8)) {
    linkEqualCounts(links, one, Infinity);
    links.extend(one.length);
  }
}

/** Fewer words are said in passing, and twice by chance. */
const sentenceWordsMin = 4;

/** A whole sentence that stands once in either text is the same one, however much it has in common with others. */
function linkSentences(links: Links): void {
  const [old, now] = [sentences(links.oldKeys, links.oldStarts), sentences(links.newKeys, links.newStarts)];
  for (const [sentence, [place, ...more]] of old) {
    const [other, ...others] = now.get(sentence) ?? [];
    if (place === undefined || other === undefined || more.length + others.length > 0) continue;
    links.linkRun(place, other, sentence.split(" ").length);
  }
}

function sentences(keys: Int32Array, starts: ReadonlySet<number>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const bounds = [0, ...[...starts].filter((start) => start > 0), keys.length];
  for (const [turn, end] of bounds.entries()) {
    const start = bounds[turn - 1] ?? 0;
    if (end - start < sentenceWordsMin) continue;
    const sentence = keys.subarray(start, end).join(" ");
    found.set(sentence, [...(found.get(sentence) ?? []), start]);
  }
  return found;
}

function linkEqualCounts(links: Links, { length, old, now }: Phrases, countMax: number): void {
  const [oldPlaces, newPlaces] = [
    freePlaces(old, length, (place) => links.newOf(place) === -1),
    freePlaces(now, length, (place) => links.oldOf(place) === -1),
  ];
  for (const [phrase, places] of oldPlaces) {
    const others = newPlaces.get(phrase);
    if (others?.length !== places.length || places.length > countMax) continue;
    for (const [turn, place] of places.entries()) links.linkRun(place, others[turn] ?? 0, length);
  }
}

/** Where phrases of unlinked tokens stand. */
function freePlaces(
  phrases: Int32Array,
  length: number,
  isFree: (place: number) => boolean,
): Map<number, number[]> {
  const places = new Map<number, number[]>();
  let free = 0;
  for (let end = 0; end < phrases.length + length - 1; end += 1) {
    free = isFree(end) ? free + 1 : 0;
    const start = end - length + 1;
    const phrase = phrases[start];
    if (free < length || phrase === undefined) continue;
    const known = places.get(phrase);
    if (known) known.push(start);
    else places.set(phrase, [start]);
  }
  return places;
}

/** Each length from the one half as long: two numbers make one, for both texts alike. */
function phrasesOf({ oldKeys, newKeys }: Links): Phrases[] {
  const made: Phrases[] = [];
  let [old, now] = [oldKeys, newKeys];
  for (let length = 2; length <= lengths[0]; length *= 2) {
    const numbers = new Map<number, number>();
    [old, now] = [paired(old, length / 2, numbers), paired(now, length / 2, numbers)];
    if (lengths.some((one) => one === length)) made.unshift({ length, old, now });
  }
  return made;
}

function paired(halves: Int32Array, half: number, numbers: Map<number, number>): Int32Array {
  return Int32Array.from({ length: Math.max(halves.length - half, 0) }, (_, place) => {
    // Fewer than 2^26 different halves stand in two texts, so that the pair is a number of its own below 2^53.
    const pair = (halves[place] ?? 0) * 2 ** 26 + (halves[place + half] ?? 0);
    const known = numbers.get(pair);
    if (known !== undefined) return known;
    numbers.set(pair, numbers.size);
    return numbers.size - 1;
  });
}
