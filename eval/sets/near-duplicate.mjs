import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readPage, pageAt } from "../measure/page.mjs";
import { plantedEdits, seeded, shuffled } from "../measure/planted-edit.mjs";

const built = (/** @type {string} */ name) =>
  import(new URL(`../../apps/api/dist/articles/${name}.js`, import.meta.url).href);
const [{ wordsOf }, { sketchOf }, { compareTexts }] = await Promise.all(
  ["text-words", "text-sketch", "text-comparison"].map(built),
);

/** @typedef {{ words: string[], paragraphs: number[] }} Words */
/** @typedef {{ id: string, words: Words, keys: Set<bigint> }} Text */
/** @typedef {{ id: string, edit: string | null, text: Text, archive: Text[] }} Case */
/** @typedef {{ edit: string | null, isFound: boolean, isCopy: boolean, falseCopies: string[] }} Score */

const quotedShare = 0.25;

const folder = (/** @type {string} */ data) => join(data, "article-import");

/**
 * Copies with planted edits, each looked for among all texts by the keys and the comparison that the desk uses; and
 * texts of the same days and events, none of which is a copy of another.
 * @type {import("../eval-set.mjs").EvalSet<Case, Score>}
 */
export const nearDuplicates = {
  name: "near-duplicates",
  isThere: (data) => existsSync(join(folder(data), "en/html")),
  async cases(data) {
    const texts = await textsIn(folder(data));
    const archive = texts.map(({ id, text }) => sketched(id, text));
    const lexicon = [...new Set(texts.flatMap(({ text }) => text.split(/\s+/)))];
    return texts.flatMap(({ id, text }, at) => [
      { id: `${id}: as it is`, edit: null, text: sketched(id, text), archive: archive.toSpliced(at, 1) },
      ...Object.keys(plantedEdits).map((edit) => ({
        id: `${id}: ${edit}`,
        edit,
        text: sketched(id, edited(text, edit, lexicon)),
        archive,
      })),
      {
        id: `${id}: quoted by another text`,
        edit: null,
        text: sketched("quoting", quoting(text, texts[(at + 1) % texts.length]?.text ?? "")),
        archive: [sketched(id, text)],
      },
    ]);
  },
  idOf: ({ id }) => id,
  score({ edit, text, archive }) {
    const found = archive.filter((other) => [...text.keys].some((key) => other.keys.has(key)));
    const copies = found.filter((other) => compareTexts(text.words, other.words).isCopy);
    return {
      edit,
      isFound: found.some(({ id }) => id === text.id),
      isCopy: copies.some(({ id }) => id === text.id),
      falseCopies: copies.filter(({ id }) => id !== text.id).map(({ id }) => id),
    };
  },
  figures(scores) {
    const planted = scores.filter(({ edit }) => edit !== null);
    const hits = planted.filter(({ isCopy }) => isCopy).length;
    const wrong = scores.reduce((sum, { falseCopies }) => sum + falseCopies.length, 0);
    const shareOf = (/** @type {Score[]} */ some, /** @type {"isCopy" | "isFound"} */ what) =>
      some.filter((score) => score[what]).length / some.length;
    return [
      { name: "copies, precision", value: hits / (hits + wrong), of: hits + wrong, target: 0.98 },
      { name: "copies, recall", value: hits / planted.length, of: planted.length, target: 0.95 },
      { name: "candidates found by their keys", value: shareOf(planted, "isFound"), of: planted.length },
      ...Object.keys(plantedEdits).map((name) => {
        const some = planted.filter(({ edit }) => edit === name);
        return { name: `recall, ${name}`, value: shareOf(some, "isCopy"), of: some.length };
      }),
    ];
  },
  badness: ({ edit, isCopy, falseCopies }) => Number(edit !== null && !isCopy) + falseCopies.length,
};

/** @param {string} text @param {string} name @param {string[]} lexicon */
function edited(text, name, lexicon) {
  const random = seeded(`${name} ${text}`);
  const edits = plantedEdits[name] ?? [];
  return edits
    .reduce((paragraphs, edit) => edit(paragraphs, random, lexicon), text.split(/\n{2,}/))
    .join("\n\n");
}

/**
 * Another text into which sentences of this one were put, a quarter of the shorter one's words: so much do two reports
 * of one event share that quote the same statements.
 * @param {string} text @param {string} other
 */
function quoting(text, other) {
  const random = seeded(`${text} ${other}`);
  const sentences = shuffled(text.split(/(?<=[.!?»”"])\s+/), random);
  const wanted = Math.min(wordCount(text), wordCount(other)) * quotedShare;
  /** @type {string[]} */
  const quoted = [];
  for (const sentence of sentences) {
    if (wordCount([...quoted, sentence].join(" ")) <= wanted) quoted.push(sentence);
  }
  return shuffled([...other.split(/\n{2,}/), ...quoted], random).join("\n\n");
}

const wordCount = (/** @type {string} */ text) => text.split(/\s+/).length;

/** @param {string} id @param {string} text @returns {Text} */
function sketched(id, text) {
  const words = wordsOf(text);
  return { id, words, keys: new Set(sketchOf(words)) };
}

/** Pages as the desk reads them, in both languages. @param {string} data */
async function textsIn(data) {
  const names = (
    await Promise.all(["en", "fr"].map((language) => pagesIn(join(data, language, "html"))))
  ).flat();
  /** @type {{ id: string, text: string }[]} */
  const texts = [];
  for (const path of names) {
    const { reading } = readPage(await pageAt(path), undefined);
    if (reading !== null) texts.push({ id: path.split("/").slice(-1)[0] ?? path, text: reading.body });
  }
  return texts;
}

/** @param {string} folder */
async function pagesIn(folder) {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).sort().map((name) => join(folder, name));
}
