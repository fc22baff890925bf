/**
 * @typedef {{ summary?: string[], sections?: { headline: string[], paragraphs: string[] }[] }} Sections
 * @typedef {{
 *   title?: string, author?: string, authors?: string[], byline?: string | null, date?: string,
 *   publishing_date?: string, date_published?: string, publishedTime?: string | null, lang?: string | null,
 *   meta_lang?: string, topics?: string[], tags?: string[], body?: Sections,
 * }} Gold
 * @typedef {{ url?: string, gold: Gold, must_contain?: string[], must_not_contain?: string[] }} Entry
 * @typedef {{
 *   title: string | null, authors: readonly { name: string }[], publishedAt: string | null, language: string | null,
 *   topics: readonly string[],
 * }} Read
 * @typedef {{ isRight: boolean, gold: unknown, read: unknown }} Field
 */

/** The gold of sets that each write it in their own way. @param {Entry} entry */
export function goldOf({ gold }) {
  const author = gold.author ?? gold.byline ?? null;
  return {
    title: gold.title ?? null,
    authors: gold.authors ?? (author === null ? null : [author]),
    date: gold.date ?? gold.publishing_date ?? gold.date_published ?? gold.publishedTime ?? null,
    // The set is of French pages; few of its parts say so page by page.
    language: gold.lang ?? gold.meta_lang ?? "fr",
    topics: gold.topics ?? gold.tags ?? null,
    body: gold.body === undefined ? null : bodyOf(gold.body),
  };
}

/** @param {Sections} body */
const bodyOf = ({ sections = [] }) =>
  sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]).join("\n");

/**
 * Null for a field that the gold does not tell.
 * @param {ReturnType<typeof goldOf>} gold
 * @param {Read | null} read
 */
export function scoreFields(gold, read) {
  const names = read?.authors.map(({ name }) => name) ?? [];
  return {
    title: field(gold.title, read?.title ?? null, (a, b) => folded(a) === folded(b)),
    authors: gold.authors && { isRight: sameNames(gold.authors, names), gold: gold.authors, read: names },
    date: field(gold.date, read?.publishedAt ?? null, sameDay),
    language: field(gold.language, read?.language ?? null, (a, b) => a.slice(0, 2) === b.slice(0, 2)),
    topics: gold.topics && {
      isRight: gold.topics.every((topic) => read?.topics.some((one) => folded(one) === folded(topic))),
      gold: gold.topics,
      read: read?.topics ?? [],
    },
  };
}

/**
 * @param {string | null} gold
 * @param {string | null} read
 * @param {(gold: string, read: string) => boolean} isSame
 * @returns {Field | null}
 */
const field = (gold, read, isSame) =>
  gold === null || gold === "" ? null : { isRight: read !== null && isSame(gold, read), gold, read };

/** Typography apart: quotation marks, dashes, white space and capitals. @param {string} words */
const folded = (words) =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[«»“”„]\s*|\s*[»”]/g, '"')
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/" | "/g, '"')
    .trim();

/**
 * The same instant, or the day as each of the two writes it.
 * @param {string} gold
 * @param {string} read
 */
function sameDay(gold, read) {
  if (gold.slice(0, 10) === read.slice(0, 10)) return true;
  const hasZone = (/** @type {string} */ text) => /\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  return (
    hasZone(gold) && hasZone(read) && Math.abs(Date.parse(gold.replace(" ", "T")) - Date.parse(read)) < 60_000
  );
}

/**
 * Every name of the gold and no other, whatever stands between and around them.
 * @param {string[]} gold
 * @param {string[]} read
 */
function sameNames(gold, read) {
  const parted = (/** @type {string[]} */ names) =>
    names
      .flatMap((name) => name.replace(/^(?:par|by)\s+/i, "").split(/\s*[,;&()]\s*|\s+(?:et|and|avec)\s+/))
      .map((name) => folded(name.replace(/^avec\s+/i, "")))
      .filter((name) => name !== "")
      .sort();
  return parted(gold).join("|") === parted(read).join("|");
}
