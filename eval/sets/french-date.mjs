import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { builtReading } from "../measure/built.mjs";

/** @type {{ writtenDates: (line: string, language: string, fetchedAt: string | null) => { value: string }[] }} */
const { writtenDates } = await builtReading("front/written-date");

/** @typedef {{ Text: string, Type?: string, TypeName?: string, Value?: { Timex: string, PastResolution: { date?: string } }, Resolution?: { values: { timex: string, type: string, value?: string }[] } }} Result */
/** @typedef {{ id: string, line: string, now: string | null, timex: string, past: string }} DateCase */
/** @typedef {ReturnType<typeof score>} Score */

const files = ["DateParser.json", "DateTimeModel.json"];
const folder = (/** @type {string} */ data) => join(data, "dates-fr");
const day = /^\d{4}-\d{2}-\d{2}$/;

/** French sentences with one day in them. @type {import("../eval-set.mjs").EvalSet<DateCase, Score>} */
export const frenchDates = {
  name: "dates-fr",
  isThere: (data) => files.every((file) => existsSync(join(folder(data), file))),
  async cases(data) {
    const all = await Promise.all(files.map((file) => readFile(join(folder(data), file), "utf8")));
    return all.flatMap((text, at) => casesIn(files[at] ?? "", text));
  },
  idOf: ({ id }) => id,
  score,
  figures(scores) {
    const share = (/** @type {Score[]} */ some) =>
      some.filter(({ isRight }) => isRight).length / (some.length || Number.NaN);
    const [full, other] = [
      scores.filter(({ isFull }) => isFull),
      scores.filter(({ isFull, now }) => !isFull && now !== null),
    ];
    return [
      { name: "days with their year, exact", value: share(full), of: full.length },
      { name: "days counted from another day, exact", value: share(other), of: other.length },
    ];
  },
  badness: ({ isRight }) => (isRight ? 0 : 1),
};

/**
 * @param {string} file
 * @param {string} text
 * @returns {DateCase[]}
 */
function casesIn(file, text) {
  /** @type {{ Input: string, Context?: { ReferenceDateTime?: string }, Results: Result[] }[]} */
  const written = JSON.parse(text.replace(/^\ufeff/, ""));
  return written.flatMap(({ Input: line, Context, Results: results }, at) => {
    const [result, second] = results;
    if (result === undefined || second !== undefined) return [];
    const meant = resolved(result);
    return meant === null || !day.test(meant.past)
      ? []
      : [{ id: `${file}#${at}`, line, now: Context?.ReferenceDateTime ?? null, ...meant }];
  });
}

/** @param {Result} result */
function resolved({ Type, Value, Resolution }) {
  if (Value !== undefined)
    return Type === "date" ? { timex: Value.Timex, past: Value.PastResolution.date ?? "" } : null;
  const [first] = Resolution?.values ?? [];
  return first?.type === "date" ? { timex: first.timex, past: first.value ?? "" } : null;
}

/** @param {DateCase} one */
function score({ line, now, timex, past }) {
  const read = writtenDates(line, "fr", now === null ? null : `${now}Z`);
  // A year in figures makes a date that needs no other to be understood.
  const isFull = day.test(timex) && /\d{4}/.test(line);
  return {
    isRight: read.length === 1 && read[0]?.value === past,
    isFull,
    line,
    now,
    gold: past,
    read: read.map(({ value }) => value),
  };
}
