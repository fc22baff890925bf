/**
 * What a set of evaluation data is to the harness. A set knows its files, scores one case after another, and sums the
 * scores up; the harness does the rest: it sums up all of them and each half, and prints and writes the figures.
 *
 * @template Case, Score
 * @typedef {{
 *   name: string,
 *   isThere: (data: string) => boolean,
 *   cases: (data: string) => Promise<Case[]>,
 *   idOf: (one: Case) => string,
 *   score: (one: Case) => Promise<Score> | Score,
 *   figures: (scores: Score[]) => Figure[],
 *   badness: (score: Score) => number,
 * }} EvalSet
 */

/**
 * `of`: how many cases it is counted over. `target`: what is to be reached at least.
 * @typedef {{ name: string, value: number, of: number, target?: number, form?: "share" | "count" }} Figure
 */

/**
 * Two halves that do not depend on the order of the files, so that a rule that only one of them needs is seen.
 * @param {string} id
 */
export function halfOf(id) {
  let hash = 2_166_136_261;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return ((hash >>> 16) ^ hash) & 1 ? "B" : "A";
}

/** @param {readonly number[]} numbers */
export const mean = (numbers) =>
  numbers.length === 0 ? Number.NaN : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
