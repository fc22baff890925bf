import { parseArgs } from "node:util";
import pg from "pg";
import { plantedEdits, seeded } from "../measure/planted-edit.mjs";
import { commonKeys, fillArchive } from "./archive.mjs";

/**
 * How long finding the copies of one article takes in an archive of so many: the desk's own code on a Postgres of its
 * own. `node eval/lookup/run.mjs --articles 1000000`, after `npm run build`; CLAIMDESK_HOME says where it is kept.
 */
const { values } = parseArgs({
  options: { articles: { type: "string", default: "1000000" }, stories: { type: "string", default: "100" } },
});
const copiesOfEach = 5;
const [articles, stories] = [Number(values.articles), Number(values.stories)];
const { startPostgres } = await import("../../bench/database.mjs");
const { runToEnd } = await import("../../scripts/launch/processes.mjs");
const { places } = await import("../../scripts/launch/paths.mjs");
const dist = new URL("../../apps/api/dist/articles/", import.meta.url);
const { SimilarArticleStore } = await import(new URL("similar-article.store.js", dist).href);
const store = new SimilarArticleStore();

const postgres = await startPostgres();
try {
  const address = new URL(postgres.url);
  address.pathname = "/copy_lookup";
  const server = new pg.Client({ connectionString: postgres.url });
  await server.connect();
  await server.query("drop database if exists copy_lookup");
  await server.query("create database copy_lookup");
  await server.end();
  await runToEnd("copy-lookup", [process.execPath, places.apiCli, "db", "migrate"], {
    cwd: places.api,
    env: { ...process.env, DATABASE_URL: address.href },
    failure: "The database could not be migrated",
  });
  const begun = Date.now();
  await fillArchive(address.href, articles);
  console.log(
    `${articles.toLocaleString("en")} articles filled in ${String(Math.round((Date.now() - begun) / 1000))} s`,
  );
  await measured(address.href);
} finally {
  await postgres.stop();
}

/** @param {string} url */
async function measured(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await measure(client);
  } finally {
    await client.end();
  }
}

/** @param {pg.Client} client */
async function measure(client) {
  await client.query("set session_replication_role = replica");
  const { rows } = await client.query(
    "select pg_size_pretty(pg_total_relation_size('article_text_key')) as size",
  );
  console.log(`keys with their indexes: ${rows[0].size}`);
  /** @type {Record<string, number[]>} */
  const times = { "candidates, statement": [], "candidates, with keys that many have": [], "all of it": [] };
  let found = 0;
  for (let story = 0; story < stories; story += 1) {
    const text = storyOf(story);
    for (let copy = 0; copy < copiesOfEach; copy += 1)
      await keep(client, [story, copy], edited(text, "paragraphs reordered", copy));
    found += await lookUp(client, edited(text, "all of these", copiesOfEach), times);
  }
  console.log(`copies found: ${String(found)} of ${String(stories * copiesOfEach)}`);
  for (const [what, ms] of Object.entries(times)) console.log(what, summary(ms));
}

/** @param {number} story */
function storyOf(story) {
  const random = seeded(`story ${String(story)}`);
  const word = () => `word${String(Math.floor(random() * 20_000))}`;
  return Array.from({ length: 10 }, () => Array.from({ length: 60 }, word).join(" ")).join("\n\n");
}

/** Another copy at every call. @param {string} text @param {string} edit @param {number} copy */
function edited(text, edit, copy) {
  const random = seeded(`${String(copy)} ${text}`);
  const words = Array.from({ length: 20_000 }, (_, at) => `word${String(at)}`);
  const edits = plantedEdits[edit] ?? [];
  return edits.reduce((paragraphs, make) => make(paragraphs, random, words), text.split("\n\n")).join("\n\n");
}

/** @param {pg.Client} client @param {[number, number]} of @param {string} text */
async function keep(client, [story, copy], text) {
  const uuid = (/** @type {string} */ kind) =>
    `00000000-0000-7000-${kind}-${String(story * copiesOfEach + copy).padStart(12, "0")}`;
  const [id, revision] = [uuid("a000"), uuid("b000")];
  await client.query(
    `with revision as (insert into article_revision (id, article_id, number, text, html, text_digest, created_by)
       values ($2, $1, 1, $3, '', repeat('0', 64), $1))
     insert into article (id, desk_id, title, language, current_revision_id, created_by)
     values ($1, $1, 'A copy', 'en', $2, $1)`,
    [id, revision, text],
  );
  const tx = {
    query: async (/** @type {string} */ sql, /** @type {any[]} */ parameters) =>
      (await client.query(sql, parameters)).rows,
  };
  await store.find(tx, id, text);
}

/** @param {pg.Client} client @param {string} text @param {Record<string, number[]>} times */
async function lookUp(client, text, times) {
  /** @type {{ sql: string, parameters: any[] } | undefined} */
  let lookup;
  const spied = {
    query: async (/** @type {string} */ sql, /** @type {any[]} */ parameters) => {
      const isLookup = sql.includes("from unnest($2::bigint[]) wanted");
      if (isLookup) lookup = { sql, parameters };
      return timed(isLookup ? times["candidates, statement"] : undefined, () =>
        client.query(sql, parameters),
      ).then((answer) => answer.rows);
    },
  };
  await client.query("begin");
  const others = await timed(times["all of it"], () =>
    store.find(spied, "00000000-0000-7000-c000-000000000000", text),
  );
  if (lookup === undefined) throw new Error("The statement that looks copies up was not seen");
  const { sql, parameters } = lookup;
  const common = await client.query(
    "select hashint8extended(n % $1, 1) as key from generate_series(1, 3) n union all select hashint8extended(n, 2) from generate_series(1, 5) n",
    [commonKeys.everywhere],
  );
  const keys = [...parameters[1].slice(0, 24), ...common.rows.map(({ key }) => key)];
  await timed(times["candidates, with keys that many have"], () =>
    client.query(sql, [parameters[0], keys, parameters[2]]),
  );
  await client.query("rollback");
  return others.filter((/** @type {{ isCopy: boolean }} */ { isCopy }) => isCopy).length;
}

/**
 * @template T
 * @param {number[] | undefined} times
 * @param {() => Promise<T>} work
 */
async function timed(times, work) {
  const start = performance.now();
  const answer = await work();
  times?.push(performance.now() - start);
  return answer;
}

/** @param {number[]} ms */
function summary(ms) {
  const sorted = [...ms].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    `${(sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1)} ms`;
  return `median ${at(0.5)}, 95th ${at(0.95)}, longest ${(sorted.at(-1) ?? Number.NaN).toFixed(1)} ms`;
}
