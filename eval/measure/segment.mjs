import { f1Of } from "./shingle.mjs";

/** @typedef {{ found: number, missed: string[], kept: string[], leftOut: number }} Segments */

/**
 * Which pieces of text that the article has are in what was read, and which of those that it has not.
 * @param {{ must_contain?: string[], must_not_contain?: string[] }} gold
 * @param {string} body
 * @returns {Segments}
 */
export function scoreSegments({ must_contain: wanted = [], must_not_contain: unwanted = [] }, body) {
  const text = flat(body);
  const isIn = (/** @type {string} */ segment) => text.includes(flat(segment));
  return {
    found: wanted.filter(isIn).length,
    missed: wanted.filter((segment) => !isIn(segment)),
    kept: unwanted.filter(isIn),
    leftOut: unwanted.filter((segment) => !isIn(segment)).length,
  };
}

/** Only white space is evened out: everything else has to be as the page has it. @param {string} text */
const flat = (text) => text.replace(/\s+/g, " ").trim();

/**
 * @param {Segments[]} segments
 * @param {number} target
 * @returns {import("../eval-set.mjs").Figure[]}
 */
export function segmentFigures(segments, target) {
  const sum = (/** @type {(one: Segments) => number} */ of) =>
    segments.reduce((all, one) => all + of(one), 0);
  const [found, missed, kept] = [sum((s) => s.found), sum((s) => s.missed.length), sum((s) => s.kept.length)];
  const of = found + missed + kept + sum((s) => s.leftOut);
  const [precision, recall] = [found / (found + kept), found / (found + missed)];
  return [
    { name: "segments, F1", value: f1Of(precision, recall), of, target },
    { name: "segments, precision", value: precision, of },
    { name: "segments, recall", value: recall, of },
  ];
}
