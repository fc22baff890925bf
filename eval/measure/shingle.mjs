import { mean } from "../eval-set.mjs";

/** @typedef {{ tp: number, fp: number, fn: number }} Overlap normalised, so that a long text weighs no more */

/**
 * How the runs of four words of two texts overlap, as scrapinghub's article extraction benchmark counts it.
 * @param {string} gold
 * @param {string} read
 * @returns {Overlap}
 */
export function shingleOverlap(gold, read) {
  const [wanted, had] = [shingles(gold), shingles(read)];
  let [tp, fp, fn] = [0, 0, 0];
  for (const key of new Set([...wanted.keys(), ...had.keys()])) {
    const [w, h] = [wanted.get(key) ?? 0, had.get(key) ?? 0];
    tp += Math.min(w, h);
    fp += Math.max(0, h - w);
    fn += Math.max(0, w - h);
  }
  const sum = tp + fp + fn || 1;
  return { tp: tp / sum, fp: fp / sum, fn: fn / sum };
}

/** @param {string} text */
function shingles(text) {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  /** @type {Map<string, number>} */
  const counted = new Map();
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const key = words.slice(at, at + 4).join(" ");
    if (key !== "") counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return counted;
}

/** @param {Overlap} overlap */
export const precisionOf = ({ tp, fp, fn }) => (fp + fn === 0 ? 1 : tp + fp === 0 ? 0 : tp / (tp + fp));
/** @param {Overlap} overlap */
export const recallOf = ({ tp, fp, fn }) => (fp + fn === 0 ? 1 : tp + fn === 0 ? 0 : tp / (tp + fn));

/**
 * @param {number} precision
 * @param {number} recall
 */
export const f1Of = (precision, recall) =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/**
 * The benchmark's figures: means over the pages, and the F1 of these means; beside it the mean of the pages' own F1.
 * @param {Overlap[]} overlaps
 */
export function shingleFigures(overlaps) {
  const precision = mean(overlaps.filter(({ tp, fp }) => tp + fp > 0).map(precisionOf));
  const recall = mean(overlaps.filter(({ tp, fn }) => tp + fn > 0).map(recallOf));
  const perPage = mean(overlaps.map((one) => f1Of(precisionOf(one), recallOf(one))));
  return { precision, recall, f1: f1Of(precision, recall), perPage };
}
