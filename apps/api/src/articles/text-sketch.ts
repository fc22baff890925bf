import { hash } from "node:crypto";
import type { TextWords } from "./text-words.ts";

/** Short enough that half of them outlive one altered word in five; without short words seldom the same by chance. */
export const sequenceWords = 3;
const sketchSize = 32;

/** Each place of a text with the words that begin there; of a shorter text, the text. */
export function sequencesOf({ words }: TextWords): string[] {
  const count = Math.max(words.length - sequenceWords + 1, Math.min(words.length, 1));
  return Array.from({ length: count }, (_, at) => words.slice(at, at + sequenceWords).join(" "));
}

/**
 * The 32 smallest hashes of a text's word sequences (bottom-k MinHash: Broder, On the resemblance and containment of
 * documents, 1997). Each is a key that texts are looked up by. Of two texts that share a sixth of their sequences, as a
 * copy does that lost six tenths of its paragraphs and had a fifth of its words altered, all keys differ once in 380.
 */
export function sketchOf(text: TextWords): bigint[] {
  const hashes = BigInt64Array.from(new Set(sequencesOf(text).map(hashOf)));
  return [...hashes.sort().slice(0, sketchSize)];
}

/** MD5, because Postgres has it too: the migration that introduced these sketches made them of the texts it found. */
const hashOf = (words: string): bigint => hash("md5", words, "buffer").readBigInt64BE();
