import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Their types are not checked yet: see scripts/tsconfig.json. */
const untyped = (/** @type {string} */ name) =>
  import(new URL(`../measure/${name}.mjs`, import.meta.url).href);
const { figures, foundIn } = await untyped("quotation");
const { passagesIn } = await untyped("quotation-gold");

const gold = join(import.meta.dirname, "../gold");
/** @type {{ fr: [number, number], en: [number, number] }} */
const targets = { fr: [0.8, 0.78], en: [0.84, 0.8] };

/** Passages written for this project, with who says what; the held half is not looked at while rules are made. @param {"fr" | "en"} language @returns {import("../eval-set.mjs").EvalSet<any, any>} */
const quotations = (language) => ({
  name: `quotations/${language}`,
  isThere: () => true,
  cases: async () => passagesIn(await readFile(join(gold, `quotations-${language}.txt`), "utf8")),
  idOf: ({ id }) => id,
  score: (passage) => ({ ...passage, found: foundIn(passage.text) }),
  figures: (scores) =>
    [false, true].flatMap((held) => {
      const one = figures(scores.filter((/** @type {{ held: boolean }} */ score) => score.held === held));
      const what = held ? "held" : "developed";
      const of = one.quotations;
      return [
        { name: `${what}, direct F1`, value: one.directF1, of, target: targets[language][0] },
        { name: `${what}, speaker F1`, value: one.speakerF1, of, target: targets[language][1] },
        { name: `${what}, indirect F1`, value: one.indirectF1, of },
      ];
    }),
  badness: ({ quotations: wanted, found }) => Math.abs(wanted.length - found.length),
});

export const frenchQuotations = quotations("fr");
export const englishQuotations = quotations("en");
