import { createHash, randomUUID } from "node:crypto";
import { rows } from "../database.mjs";

/** @typedef {{ words: number, claims: number, suggestions: number }} Length */
/** @typedef {{ start: number, end: number, text: string }} Sentence */

const towns = ["Maruel", "Courtival", "Brenac", "Osterlind", "Valmer", "Halden", "Norvik", "Lescure"];
const things = ["ships", "tons of grain", "travellers", "lorries", "barrels", "containers"];
const kinds = ["FACT", "FIGURE", "QUOTATION", "PREDICTION", "CAUSAL"];
const states = ["DRAFT", "DRAFT", "IN_REVIEW", "APPROVED", "WITHDRAWN"];

/**
 * A new article in a seeded database, with claims and suggestions all over it, of which many lie over each other.
 * @param {string} database
 * @param {Length} length
 * @returns {Promise<string>} its global id
 */
export async function makeLongArticle(database, length) {
  const token = randomUUID().slice(0, 8);
  const { text, sentences } = longText(length.words, token);
  const [article, revision] = [randomUUID(), randomUUID()];
  const made = { article, revision, text, token };
  // Rows are whole by the way they are made, as in the rest of the seed.
  await rows(
    database,
    `with mode as (select set_config('session_replication_role', 'replica', true)),
       writer as (select created_by as id, desk_id from article limit 1),
       revision as (insert into article_revision (id, article_id, number, text, html, text_digest, created_by, created_at)
         select $2, $1, 1, $3, '<p>' || $3 || '</p>', $4, w.id, now() from mode, writer w returning id)
     insert into article (id, desk_id, title, language, topics, rights_permission, current_revision_id, created_by,
       created_at, updated_at, public_from, valid_from)
     select $1, w.desk_id, 'A long article ' || $5, 'en', '{}', 'EXCERPT', r.id, w.id, now(), now(), now(), now()
     from writer w, revision r`,
    [article, revision, text, createHash("sha256").update(text).digest("hex"), token],
  );
  await addClaims(database, made, spread(sentences, length.claims));
  await addSuggestions(database, made, spread(sentences, length.suggestions));
  await rows(
    database,
    "analyze suggestion, appearance, article, article_revision, claim, claim_revision",
    [],
  );
  return `art_${article}`;
}

/**
 * @param {number} words
 * @param {string} token of this article alone: a claim of its words is not one that the desk has
 */
function longText(words, token) {
  /** @type {Sentence[]} */
  const sentences = [];
  let text = "";
  for (let number = 0, count = 0; count < words; number += 1) {
    const town = towns[number % towns.length] ?? "";
    const thing = things[number % things.length] ?? "";
    const sentence = `In ${1900 + (number % 125)} the port of ${town} counted ${number + 41},${100 + (number % 900)} ${thing} under number ${token}-${number}, which was ${number % 90} percent more than in the year before, because the strait was open.`;
    if (text !== "") text += number % 3 === 0 ? "\n\n" : " ";
    sentences.push({ start: text.length, end: text.length + sentence.length, text: sentence });
    text += sentence;
    count += sentence.split(" ").length;
  }
  return { text, sentences };
}

/**
 * So many places all over the text; where there are more than sentences, parts of them lie over the whole.
 * @param {Sentence[]} sentences
 * @param {number} count
 */
function spread(sentences, count) {
  return Array.from({ length: count }, (_, index) => {
    const sentence = sentences[Math.floor((index * sentences.length) / count)] ?? sentences[0];
    if (sentence === undefined) throw new Error("There is no sentence");
    const isPart = index % 2 === 1;
    const [start, end] = isPart ? [sentence.start + 8, sentence.start + 60] : [sentence.start, sentence.end];
    return {
      id: randomUUID(),
      revision: randomUUID(),
      start,
      end,
      text: `${index}: ${sentence.text}`,
      n: index,
    };
  });
}

/**
 * @param {string} database
 * @param {{ article: string, revision: string, text: string, token: string }} made
 * @param {ReturnType<typeof spread>} places
 */
async function addClaims(database, { article, revision, text }, places) {
  const claims = places.map((place) => ({
    ...place,
    exact: text.slice(place.start, place.end),
    kind: kinds[place.n % kinds.length],
    state: states[place.n % states.length],
    digest: createHash("sha256").update(place.id).digest("hex"),
  }));
  await rows(
    database,
    `with mode as (select set_config('session_replication_role', 'replica', true)),
       writer as (select created_by as id, desk_id from article limit 1),
       given as (select g.* from mode, jsonb_to_recordset($3::jsonb) as g (id uuid, revision uuid, start int, "end" int,
         text text, exact text, kind text, state text, digest text)),
       claims as (insert into claim (id, desk_id, state, version, newest_revision_id, created_by, language, kind, topics)
         select g.id, w.desk_id, g.state, 1, g.revision, w.id, 'en', g.kind, '{}' from given g, writer w),
       revisions as (insert into claim_revision (id, claim_id, number, text, language, kind, topics, digest, created_by)
         select g.revision, g.id, 1, g.text, 'en', g.kind, '{}', g.digest, w.id from given g, writer w)
     insert into appearance (id, claim_id, article_id, article_revision_id, text_length, exact, prefix, suffix, start_at,
       end_at, since_number, position, created_by, created_at, is_live)
     select gen_random_uuid(), g.id, $1, $2, $4, g.exact, '', '', g.start, g."end", 1, 0, w.id, now(), false
     from given g, writer w`,
    [article, revision, JSON.stringify(claims), text.length],
  );
}

/**
 * @param {string} database
 * @param {{ article: string, revision: string, text: string, token: string }} made
 * @param {ReturnType<typeof spread>} places
 */
async function addSuggestions(database, { article, revision, text }, places) {
  const suggestions = places.map((place) => ({
    ...place,
    text: `Seen ${place.text}`,
    exact: text.slice(place.start, place.end),
    kind: kinds[place.n % kinds.length],
    confidence: ((place.n * 7919) % 1000) / 1000,
  }));
  await rows(
    database,
    `with mode as (select set_config('session_replication_role', 'replica', true))
     insert into suggestion (id, article_id, article_revision_id, text_length, kind, text, confidence, exact, prefix,
       suffix, start_at, end_at)
     select s.id, $1, $2, $4, s.kind, s.text, s.confidence, s.exact, '', '', s.start, s."end"
     from mode, jsonb_to_recordset($3::jsonb) as s
       (id uuid, kind text, text text, confidence real, exact text, start int, "end" int)`,
    [article, revision, JSON.stringify(suggestions), text.length],
  );
}
