import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { builtReading } from "../measure/built.mjs";

/** @type {{ worthOf: (sentence: string, language: string) => { score: number, isWorthChecking: boolean } }} */
const { worthOf } = await builtReading("worth/worth-model");

/** Their types are not checked yet: see scripts/tsconfig.json. */
const untyped = (/** @type {string} */ name) => import(new URL(`../train/${name}.mjs`, import.meta.url).href);
/** @type {{ labelledSentences: (file: string) => { id: number, text: string, isYes: boolean }[] }} */
const { labelledSentences } = await untyped("labelled-sentences");
/** @type {{ f1At: (rows: { isYes: boolean, score: number }[], threshold: number) => { f1: number, precision: number, recall: number } }} */
const { f1At } = await untyped("logistic-regression");

/** @typedef {{ id: string, file: string, text: string, isYes: boolean }} Labelled */
/** @typedef {ReturnType<typeof score>} Score */

const folder = (/** @type {string} */ data) => join(data, "claim-detection");

/** Sentences that people found check-worthy or not, by the model as it is committed; what it was trained on is left out. @type {import("../eval-set.mjs").EvalSet<Labelled, Score>} */
export const claimDetection = {
  name: "claim-detection",
  isThere: (data) => existsSync(folder(data)),
  async cases(data) {
    const files = (await readdir(folder(data))).filter((name) => /^(?!.*train).*\.tsv(?:\.gz)?$/u.test(name));
    return files.sort().flatMap((file) =>
      labelledSentences(join(folder(data), file)).map(({ id, text, isYes }) => ({
        id: `${file}#${id}`,
        file,
        text,
        isYes,
      })),
    );
  },
  idOf: ({ id }) => id,
  score,
  figures(scores) {
    return [...new Set(scores.map(({ file }) => file))].flatMap((file) => {
      const rows = scores.filter((one) => one.file === file);
      const { f1, precision, recall } = f1At(
        rows.map(({ isYes, isFound }) => ({ isYes, score: Number(isFound) })),
        0.5,
      );
      const of = rows.length;
      return [
        { name: `${file}, F1 (Yes)`, value: f1, of, target: 0.79 },
        { name: `${file}, precision`, value: precision, of },
        { name: `${file}, recall`, value: recall, of },
      ];
    });
  },
  badness: ({ isYes, isFound }) => (isYes === isFound ? 0 : 1),
};

/** @param {Labelled} labelled */
function score({ file, text, isYes }) {
  const language = /(?:^|[_-])fr(?:[_.-]|$)/u.test(file) ? "fr" : "en";
  return { file, text, isYes, isFound: worthOf(text, language).isWorthChecking };
}
