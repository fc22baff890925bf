import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { builtReading } from "../measure/built.mjs";

const { evaluatePermission } = await builtReading("rights/permission");
const gold = join(import.meta.dirname, "../gold");

/** As the gold writes them. @type {Record<string, string>} */
const codes = {
  ATTRIBUTION: "BY",
  LINK_BACK: "LINK",
  NON_COMMERCIAL: "NC",
  NO_DERIVATIVES: "ND",
  SHARE_ALIKE: "SA",
  UNALTERED: "UNALTERED",
  NOTIFICATION: "NOTIFY",
  TIME_LIMIT: "TIME",
};

/** @typedef {{ id: string, held: boolean, permission: string, licence: string, conditions: string, statement: string }} Stated */
/** @typedef {Stated & { read: { permission: string, licence: string, conditions: string } }} Score */

/** @param {string} language @returns {Promise<Stated[]>} */
async function linesOf(language) {
  const [, ...lines] = (await readFile(join(gold, `rights-${language}.tsv`), "utf8")).trim().split("\n");
  return lines.map((line, at) => {
    const [permission = "", licence = "", conditions = "", statement = ""] = line.split("\t");
    // Rows with even numbers are held: eval/gold/rights.md.
    return { id: `${language}-${at + 1}`, held: at % 2 === 1, permission, licence, conditions, statement };
  });
}

/** @param {Stated} one @returns {Score} */
function score(one) {
  const { permission, licence, conditions, remark } = evaluatePermission([one.statement]);
  const asked = conditions.map((/** @type {string} */ name) => codes[name]).join(",");
  const read = {
    permission: remark === "NOTHING_STATED" ? "NOTHING" : permission,
    licence: licence?.id ?? "-",
    conditions: asked === "" ? "-" : asked,
  };
  return { ...one, read };
}

const rank = ["NOTHING", "METADATA_ONLY", "EXCERPT", "FULL_TEXT"];
/** @param {Score} one */
const isTooOpen = ({ permission, read }) =>
  rank.indexOf(read.permission) > Math.max(1, rank.indexOf(permission));

/** @param {Score[]} scores @param {(one: Score) => boolean} isSo */
const share = (scores, isSo) => scores.filter(isSo).length / scores.length;

/** Statements of rights written for this project. @param {string} language @returns {import("../eval-set.mjs").EvalSet<Stated, Score>} */
const rights = (language) => ({
  name: `rights/${language}`,
  isThere: () => true,
  cases: () => linesOf(language),
  idOf: ({ id }) => id,
  score,
  figures: (scores) =>
    [false, true].flatMap((held) => {
      const some = scores.filter((one) => one.held === held);
      const [what, of] = [held ? "held" : "developed", some.length];
      return [
        {
          name: `${what}, permission`,
          value: share(some, (one) => one.read.permission === one.permission),
          of,
        },
        { name: `${what}, licence`, value: share(some, (one) => one.read.licence === one.licence), of },
        {
          name: `${what}, conditions`,
          value: share(some, (one) => one.read.conditions === one.conditions),
          of,
        },
        { name: `${what}, more open than stated`, value: share(some, isTooOpen), of },
      ];
    }),
  badness: (one) =>
    (one.read.permission === one.permission ? 0 : 4) +
    (one.read.licence === one.licence ? 0 : 2) +
    (one.read.conditions === one.conditions ? 0 : 1),
});

export const frenchRights = rights("fr");
export const englishRights = rights("en");
