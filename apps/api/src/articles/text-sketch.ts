import { hash } from "node:crypto";

/** Five words in a row are seldom the same by chance, and survive a changed comma elsewhere. */
const shingleWords = 5;
const sketchSize = 64;

/**
 * The 64 smallest hashes of a text's word sequences (bottom-k sketch: Broder, On the resemblance and containment of
 * documents, 1997). Two texts share about as large a part of their sketches as of their sequences.
 */
export function sketchOf(text: string): bigint[] {
  const words = wordsOf(text);
  const hashes = new Set<bigint>();
  for (let at = 0; at < Math.max(words.length - shingleWords + 1, Math.min(words.length, 1)); at += 1) {
    hashes.add(hashOf(words.slice(at, at + shingleWords).join(" ")));
  }
  return [...BigInt64Array.from(hashes).sort().slice(0, sketchSize)];
}

/** The share of word sequences that both texts have of all that either has, 0 to 1. */
export function similarityOf(one: readonly bigint[], other: readonly bigint[]): number {
  const union = BigInt64Array.from(new Set([...one, ...other]))
    .sort()
    .slice(0, sketchSize);
  if (union.length === 0) return 0;
  const [left, right] = [new Set(one), new Set(other)];
  return union.filter((each) => left.has(each) && right.has(each)).length / union.length;
}

/** However it is capitalised, accented or typeset: reprints differ in that. */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const hashOf = (words: string): bigint => hash("sha1", words, "buffer").readBigInt64BE();
