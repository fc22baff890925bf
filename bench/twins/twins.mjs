import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import pg from "pg";
import { rows, startPostgres } from "../database.mjs";
import { newcomers, plausibleSources } from "./names.mjs";
import { openProposing } from "./proposing.mjs";

const help = `npm run bench:twins -- [options]
  --sources N      how many sources the desk has (100000)
  --rounds N       how often each new source comes in (15)
  --json FILE      write what was measured to FILE`;

const database = "bench_twins";

/**
 * Looks for the twins of every source of a large desk, as the first time, then of single ones that come in: how long
 * that takes, how long the statement that finds candidates does, and what its plan reads.
 * @param {string[]} words
 */
export async function benchTwins(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      sources: { type: "string", default: "100000" },
      rounds: { type: "string", default: "15" },
      json: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(help);
  const postgres = await startPostgres();
  try {
    const url = await emptyDesk(postgres.url);
    const proposing = await openProposing(url);
    await fill(url, Number(values.sources));
    const all = await proposing.propose();
    await rows(url, "vacuum (analyze) source, source_key, source_proposal, source_unkeyed");
    /** @type {Record<string, object>} */
    const measured = {
      all: {
        sources: Number(values.sources),
        seconds: Math.round(all.ms / 100) / 10,
        ...(await counts(url)),
      },
    };
    for (const [name, newcomer] of Object.entries(newcomers)) {
      measured[name] = await comesIn(url, { proposing, newcomer, rounds: Number(values.rounds) });
    }
    await proposing.close();
    console.log(JSON.stringify(measured, null, 2));
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(measured, null, 2)}\n`);
  } finally {
    await postgres.stop();
  }
}

/** @param {string} server */
async function emptyDesk(server) {
  const { places } = await import("../../scripts/launch/paths.mjs");
  const { runToEnd } = await import("../../scripts/launch/processes.mjs");
  await rows(server, `drop database if exists ${database} with (force)`);
  await rows(server, `create database ${database}`);
  const address = new URL(server);
  address.pathname = `/${database}`;
  await runToEnd("bench-migrate", [process.execPath, places.apiCli, "db", "migrate"], {
    cwd: places.api,
    env: { ...process.env, DATABASE_URL: address.href },
    failure: "The bench's database could not be migrated",
  });
  return address.href;
}

const insert = `insert into source (id, kind, name, domains, country)
  select uuidv7(), w.kind, w.name, w.domains, w.country
  from jsonb_to_recordset($1::jsonb) w (kind text, name text, domains text[], country text) returning id`;

/**
 * @param {string} url
 * @param {number} count
 */
async function fill(url, count) {
  const made = [...plausibleSources(count)];
  for (let at = 0; at < made.length; at += 5_000) {
    await rows(url, insert, [JSON.stringify(made.slice(at, at + 5_000))]);
  }
  await rows(url, "vacuum (analyze) source, source_unkeyed");
}

/** @param {string} url */
async function counts(url) {
  const [found] = await rows(
    url,
    `select (select count(*)::int from source_key) as keys, (select count(*)::int from source_proposal) as proposals,
       (select max(n)::int from (select count(*) n from source_key group by key) k) as "mostOfOneKey"`,
  );
  return found;
}

/**
 * @param {string} url
 * @param {{ proposing: Awaited<ReturnType<typeof openProposing>>, newcomer: object, rounds: number }} wanted
 */
async function comesIn(url, { proposing, newcomer, rounds }) {
  const times = { whole: [0], candidates: [0] };
  /** @type {object} */
  let found = {};
  for (let round = 0; round < rounds; round += 1) {
    const [{ id }] = await rows(url, insert, [JSON.stringify([newcomer])]);
    const { ms, statements } = await proposing.propose();
    times.whole[round] = ms;
    const looked = statements.find(({ query }) => query.includes('"looksFor"'));
    if (looked === undefined) throw new Error("No statement looked for candidates");
    const seen = await explained(url, looked);
    times.candidates[round] = seen.ms;
    const [{ proposals }] = await rows(
      url,
      "select count(*)::int as proposals from source_proposal where $1 in (one_id, other_id)",
      [id],
    );
    found = {
      candidates: seen.rows,
      proposals,
      statements: statements.length,
      wholeTablesRead: seen.wholeTables,
    };
    await rows(url, "delete from source where id = $1", [id]);
  }
  return { wholeMs: middle(times.whole), candidatesMs: middle(times.candidates), ...found };
}

/** @param {number[]} times */
function middle(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return { median: at(0.5), p95: at(0.95) };
}

/**
 * The statement once more, as it was sent.
 * @param {string} url
 * @param {import("./proposing.mjs").Statement} statement
 */
async function explained(url, { query, parameters }) {
  const client = new pg.Client({ connectionString: url, options: "-c jit=off" });
  await client.connect();
  try {
    const answer = await client.query(`explain (analyze, format json) ${query}`, parameters);
    const [{ Plan: plan, "Execution Time": ms }] = answer.rows[0]["QUERY PLAN"];
    const scans = nodesOf(plan).filter((node) => node["Node Type"] === "Seq Scan");
    return { ms, rows: plan["Actual Rows"], wholeTables: scans.map((node) => node["Relation Name"]) };
  } finally {
    await client.end();
  }
}

/**
 * @param {any} plan
 * @returns {any[]}
 */
const nodesOf = (plan) => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
