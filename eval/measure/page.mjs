import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { builtReading } from "./built.mjs";

/**
 * @typedef {{
 *   kind: string, title: string | null, authors: { name: string }[], publishedAt: string | null,
 *   language: string | null, topics: string[], body: string,
 * }} Reading
 */

/** @type {{ readArticle: (input: { html: string }, hints: { sourceUrl: string | undefined }) => Reading }} */
const { readArticle } = await builtReading("read-article");

/** @param {string} path */
export async function pageAt(path) {
  const bytes = await readFile(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/**
 * Reads a page as an import does, and tells the processor time that it took: others may share the machine.
 * @param {string} html
 * @param {string | undefined} sourceUrl
 */
export function readPage(html, sourceUrl) {
  const answer = readArticle({ html }, { sourceUrl });
  // Twice, because an import of many pages soon runs on code that the engine knows.
  const start = process.cpuUsage();
  readArticle({ html }, { sourceUrl });
  const { user, system } = process.cpuUsage(start);
  return { reading: answer.kind === "read" ? answer : null, ms: (user + system) / 1_000 };
}

/**
 * Pages that one core reads in a second, from the processor time that each of them took.
 * @param {number[]} times in milliseconds
 * @returns {import("../eval-set.mjs").Figure}
 */
export const speedOf = (times) => ({
  name: "pages a second, one core, reading alone",
  value: (1_000 * times.length) / times.reduce((sum, one) => sum + one, 0),
  of: times.length,
  form: "count",
});
