import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { goldOf, scoreFields } from "../measure/field.mjs";
import { pageAt, readPage, speedOf } from "../measure/page.mjs";
import { scoreSegments, segmentFigures } from "../measure/segment.mjs";
import { shingleFigures, shingleOverlap } from "../measure/shingle.mjs";

/** @typedef {{ id: string, html: string, url: string | undefined, entry: import("../measure/field.mjs").Entry }} Page */
/** @typedef {ReturnType<typeof score>} Score */

const folder = (/** @type {string} */ data) => join(data, "article-import/fr");

const targets = { title: 0.97, authors: 0.85, date: 0.92, language: 0.99 };

/** French article pages with fields and pieces of text as gold. @type {import("../eval-set.mjs").EvalSet<Page, Score>} */
export const frenchPages = {
  name: "article-import/fr",
  isThere: (data) => existsSync(join(folder(data), "index.json")),
  async cases(data) {
    /** @type {Record<string, import("../measure/field.mjs").Entry>} */
    const index = JSON.parse(await readFile(join(folder(data), "index.json"), "utf8"));
    return Promise.all(
      Object.entries(index).map(async ([id, entry]) => ({
        id,
        entry,
        url: entry.url,
        html: await pageAt(join(folder(data), "html", id)),
      })),
    );
  },
  idOf: ({ id }) => id,
  score,
  figures(scores) {
    const bodies = scores.flatMap(({ overlap }) => (overlap === null ? [] : [overlap]));
    return [
      ...segmentFigures(
        scores.map(({ segments }) => segments),
        0.92,
      ),
      ...fieldFigures(scores),
      { name: "whole bodies, shingle F1", value: shingleFigures(bodies).f1, of: bodies.length },
      speedOf(scores.map(({ ms }) => ms)),
    ];
  },
  badness: ({ segments, fields }) =>
    segments.missed.length +
    segments.kept.length +
    Object.values(fields).filter((one) => one?.isRight === false).length,
};

/** @param {Page} page */
function score({ html, url, entry }) {
  const { reading, ms } = readPage(html, url);
  const gold = goldOf(entry);
  return {
    segments: scoreSegments(entry, reading?.body ?? ""),
    fields: scoreFields(gold, reading),
    overlap: gold.body === null ? null : shingleOverlap(gold.body, reading?.body ?? ""),
    ms,
  };
}

/** @param {Score[]} scores @returns {import("../eval-set.mjs").Figure[]} */
function fieldFigures(scores) {
  return /** @type {const} */ (["title", "authors", "date", "language", "topics"]).map((name) => {
    const said = scores.flatMap(({ fields }) => fields[name] ?? []);
    const value = said.filter(({ isRight }) => isRight).length / (said.length || Number.NaN);
    return { name, value, of: said.length, ...(name === "topics" ? {} : { target: targets[name] }) };
  });
}
