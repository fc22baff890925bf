import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";

/** Enough for the indexes to stay in memory, as on any server that is meant for this. */
const flags = [
  "-c shared_buffers=3GB",
  "-c work_mem=32MB",
  "-c maintenance_work_mem=1GB",
  "-c max_wal_size=8GB",
  "-c effective_cache_size=12GB",
  "-c max_connections=100",
  "-c random_page_cost=1.1",
];
const folder = join(import.meta.dirname, "seed");
const parts = ["words", "sources", "articles", "claims", "bearings"];
/** Their indexes are made after their rows: many times faster than with them. */
const bulkTables = [
  "source",
  "article",
  "article_revision",
  "article_author",
  "claim",
  "claim_revision",
  "publication",
  "appearance",
  "attribution_link",
  "evidence",
];

/** The key with which the bench comments; of an invented person, on databases of its own. */
export const benchKey = `cdk_${"bench".repeat(9)}abc`;

/**
 * @typedef {{ claims: number, articles: number, sources: number, reviews: number }} Size
 * @typedef {{ url: string, stop: () => Promise<void> }} Running
 */

/** @returns {Promise<Running>} the bench's own Postgres, kept between runs */
export async function startPostgres() {
  const { makeHome } = await import("../scripts/launch/paths.mjs");
  const { startOwnPostgres } = await import("../scripts/launch/postgres.mjs");
  await makeHome();
  return startOwnPostgres(flags);
}

/**
 * A migrated database of this size: made the first time, found again later.
 * @param {string} server
 * @param {Size} size
 * @returns {Promise<string>} its address
 */
export async function seeded(server, size) {
  const { step } = await import("../scripts/launch/progress.mjs");
  const name = `bench_${size.claims}_${await hashOfSeed()}`;
  const address = new URL(server);
  address.pathname = `/${name}`;
  const found = await rows(server, "select 1 from pg_database where datname = $1", [name]);
  if (found.length === 0) {
    await step(`Seeding ${size.claims.toLocaleString("en")} claims`, () => make(server, { name, size }));
  }
  // Migrations that came since the seeding are made up for.
  await migrate(address.href);
  await rows(address.href, "vacuum (analyze) claim_revision, appearance");
  return address.href;
}

/**
 * @param {string} server
 * @param {{ name: string, size: Size }} wanted
 */
async function make(server, { name, size }) {
  const half = `${name}_half`;
  await rows(server, `drop database if exists ${half}`);
  await rows(server, `create database ${half}`);
  const address = new URL(server);
  address.pathname = `/${half}`;
  await migrate(address.href);
  await fill(address.href, size);
  await rows(server, `alter database ${half} rename to ${name}`);
}

/** @param {string} databaseUrl */
async function migrate(databaseUrl) {
  const { places } = await import("../scripts/launch/paths.mjs");
  const { runToEnd } = await import("../scripts/launch/processes.mjs");
  await runToEnd("bench-migrate", [process.execPath, places.apiCli, "db", "migrate"], {
    cwd: places.api,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    failure: "The bench's database could not be migrated",
  });
}

/**
 * @param {string} databaseUrl
 * @param {Size} size
 */
async function fill(databaseUrl, size) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Rows are whole by the way they are made: what triggers and keys would check a row at a time is left out.
    await client.query("set session_replication_role = replica");
    await client.query("set synchronous_commit = off");
    const restore = await dropIndexes(client);
    for (const part of parts) await client.query(await statementsOf(part, size));
    await rebuild(databaseUrl, restore);
    await client.query("vacuum (analyze)");
  } finally {
    await client.end();
  }
}

/**
 * @param {string} part
 * @param {Size} size
 */
async function statementsOf(part, { claims, articles, sources, reviews }) {
  const text = await readFile(join(folder, `${part}.sql`), "utf8");
  const values = { claims, articles, sources, reviews, days: 2000 };
  return Object.entries(values)
    .reduce((sql, [name, value]) => sql.replaceAll(`:${name}`, String(value)), text)
    .replaceAll(":'key'", `'${benchKey}'`);
}

/**
 * @param {pg.Client} client
 * @returns {Promise<string[]>} the statements that make them again
 */
async function dropIndexes(client) {
  const { rows: found } = await client.query(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition,
       i.indrelid::regclass::text as of, c.conname, pg_get_constraintdef(c.oid) as rule
     from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('x')
     where i.indrelid = any($1::text[]::regclass[]) and not exists (
       select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'f'))`,
    [bulkTables],
  );
  for (const { name, of, conname } of found) {
    await client.query(conname ? `alter table ${of} drop constraint ${conname}` : `drop index ${name}`);
  }
  return found.map(({ of, conname, rule, definition }) =>
    conname ? `alter table ${of} add constraint ${conname} ${rule}` : definition,
  );
}

/**
 * Two at a time: there are two cores.
 * @param {string} databaseUrl
 * @param {string[]} waiting
 */
async function rebuild(databaseUrl, waiting) {
  const constraints = waiting.filter((statement) => statement.startsWith("alter"));
  const indexes = waiting.filter((statement) => !statement.startsWith("alter"));
  for (const statement of constraints) await rows(databaseUrl, statement);
  const worker = async () => {
    for (let next = indexes.pop(); next !== undefined; next = indexes.pop()) await rows(databaseUrl, next);
  };
  await Promise.all([worker(), worker()]);
}

/** The schema's own changes do not count: a kept database is migrated. */
async function hashOfSeed() {
  const texts = await Promise.all(parts.map((part) => readFile(join(folder, `${part}.sql`))));
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text);
  return hash.digest("hex").slice(0, 10);
}

/**
 * @param {string} databaseUrl
 * @param {string} statement
 * @param {unknown[]} [values]
 * @returns {Promise<any[]>}
 */
export async function rows(databaseUrl, statement, values = []) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(statement, values)).rows;
  } finally {
    await client.end();
  }
}
