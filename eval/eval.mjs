import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { halfOf } from "./eval-set.mjs";
import { help, readOptions } from "./options.mjs";
import { figureTable } from "./report.mjs";

/** @typedef {import("./report.mjs").Measured} Measured */

/**
 * Measures reading on a folder of evaluation data, and prints and writes what came of it.
 * @param {string[]} words
 */
export async function evaluate(words) {
  const options = readOptions(words);
  if (options === null) return console.log(help);
  if (!existsSync(options.data)) throw new Error(`There is no folder ${options.data}.`);
  if (!options.isBuilt) await buildApi();
  // Only now: the sets import what was built.
  const { sets } = await import("./sets.mjs");
  const chosen = sets.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
  /** @type {Measured[]} */
  const measured = [];
  for (const set of chosen.filter(({ isThere }) => isThere(options.data))) {
    measured.push(await measure(set, options.data));
    console.log(figureTable(measured.slice(-1), options.wrong));
  }
  if (measured.length === 0) throw new Error(`None of the sets is in ${options.data}.`);
  if (options.json !== undefined)
    await writeFile(options.json, `${JSON.stringify(answer(measured), null, 2)}\n`);
}

async function buildApi() {
  const { buildOnly } = await import("../scripts/launch/build.mjs");
  const { makeHome } = await import("../scripts/launch/paths.mjs");
  const { step } = await import("../scripts/launch/progress.mjs");
  await makeHome();
  await step("Building the API", () => buildOnly("@claimdesk/api"));
}

/**
 * @param {import("./eval-set.mjs").EvalSet<any, any>} set
 * @param {string} data
 * @returns {Promise<Measured>}
 */
async function measure(set, data) {
  /** @type {Measured["cases"]} */
  const scored = [];
  for (const one of await set.cases(data)) {
    const id = set.idOf(one);
    scored.push({ id, half: halfOf(id), score: await set.score(one) });
  }
  const of = (/** @type {Measured["cases"]} */ some) => set.figures(some.map(({ score }) => score));
  return {
    set: set.name,
    figures: of(scored),
    halves: {
      A: of(scored.filter(({ half }) => half === "A")),
      B: of(scored.filter(({ half }) => half === "B")),
    },
    cases: scored.sort((a, b) => set.badness(b.score) - set.badness(a.score)),
  };
}

const answer = (/** @type {Measured[]} */ measured) => ({
  machine: { cores: cpus().length, processor: cpus()[0]?.model },
  node: process.version,
  sets: measured,
});
