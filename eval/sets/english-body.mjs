import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pageAt, readPage, speedOf } from "../measure/page.mjs";
import { f1Of, precisionOf, recallOf, shingleFigures, shingleOverlap } from "../measure/shingle.mjs";

/** @typedef {{ id: string, html: string, gold: string, url: string | undefined }} Page */
/** @typedef {ReturnType<typeof score>} Score */

const folder = (/** @type {string} */ data) => join(data, "article-import/en");

/** English article pages with the article's text as gold. @type {import("../eval-set.mjs").EvalSet<Page, Score>} */
export const englishBodies = {
  name: "article-import/en",
  isThere: (data) => existsSync(join(folder(data), "ground-truth.json")),
  async cases(data) {
    /** @type {Record<string, { articleBody: string, url?: string }>} */
    const gold = JSON.parse(await readFile(join(folder(data), "ground-truth.json"), "utf8"));
    return Promise.all(
      Object.entries(gold).map(async ([id, { articleBody, url }]) => ({
        id,
        url,
        gold: articleBody,
        html: await pageAt(join(folder(data), "html", `${id}.html.gz`)),
      })),
    );
  },
  idOf: ({ id }) => id,
  score,
  figures(scores) {
    const { precision, recall, f1, perPage } = shingleFigures(scores.map(({ overlap }) => overlap));
    const of = scores.length;
    return [
      { name: "body, shingle F1", value: f1, of, target: 0.96 },
      { name: "body, shingle precision", value: precision, of },
      { name: "body, shingle recall", value: recall, of },
      { name: "body, mean of the pages' F1", value: perPage, of },
      speedOf(scores.map(({ ms }) => ms)),
    ];
  },
  badness: ({ f1 }) => 1 - f1,
};

/** @param {Page} page */
function score({ html, gold, url }) {
  const { reading, ms } = readPage(html, url);
  const overlap = shingleOverlap(gold, reading?.body ?? "");
  const [precision, recall] = [precisionOf(overlap), recallOf(overlap)];
  return {
    f1: f1Of(precision, recall),
    precision,
    recall,
    overlap,
    language: reading?.language ?? null,
    url,
    ms,
  };
}
