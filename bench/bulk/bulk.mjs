import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rows } from "../database.mjs";
import { watch } from "./watch.mjs";
import { writePages } from "./pages.mjs";

const help = `npm run bench:bulk -- --data FOLDER [options]
  --data FOLDER    the pages that articles are made of: .html or .html.gz, at whatever depth
  --count N        how many are imported (3000)
  --threads N      how many threads read (as many as there are processors)
  --json FILE      write what was measured to FILE`;

const database = "bench_bulk";
const editor = "bulk@bench.test";

/**
 * Imports a folder of pages into an empty desk, then once more, when all of them are there: how many a second, the
 * processor time of the import and of Postgres for each, and how the memory goes.
 * @param {string[]} words
 */
export async function benchBulk(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      data: { type: "string" },
      count: { type: "string", default: "3000" },
      threads: { type: "string" },
      json: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help || values.data === undefined) return console.log(help);
  const { makeHome, places } = await import("../../scripts/launch/paths.mjs");
  const { startOwnPostgres } = await import("../../scripts/launch/postgres.mjs");
  const { nodeFlagsFor } = await import("../../scripts/launch/node-flags.mjs");
  await makeHome();
  // As `npm start` starts it, with no flags of the bench's own.
  const postgres = await startOwnPostgres();
  const folder = await mkdtemp(join(tmpdir(), "claimdesk-bench-bulk-"));
  try {
    await writePages(values.data, join(folder, "pages"), Number(values.count));
    const url = await emptyDesk(postgres.url, places.apiCli);
    const [line = ""] = (
      await readFile(join(await realpath(places.cluster), "postmaster.pid"), "utf8")
    ).split("\n");
    const threads = values.threads === undefined ? [] : ["--threads", values.threads];
    const importing = ["import", join(folder, "pages"), "--as", editor, ...threads];
    const command = [...nodeFlagsFor(importing), places.apiCli, ...importing];
    const report = join(folder, "report.json");
    /** @type {Record<string, object>} */
    const measured = {};
    for (const round of ["first", "again"]) {
      const watched = await watch([...command, "--report", report], { DATABASE_URL: url }, Number(line));
      const { counts, perSecond } = JSON.parse(await readFile(report, "utf8"));
      measured[round] = { counts, perSecond, ...watched };
    }
    console.log(JSON.stringify(measured, null, 2));
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(measured, null, 2)}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await postgres.stop();
  }
}

/**
 * @param {string} server
 * @param {string} cli
 */
async function emptyDesk(server, cli) {
  const { runToEnd } = await import("../../scripts/launch/processes.mjs");
  await rows(server, `drop database if exists ${database} with (force)`);
  await rows(server, `create database ${database}`);
  const address = new URL(server);
  address.pathname = `/${database}`;
  const env = { ...process.env, DATABASE_URL: address.href };
  const failure = "The bench's desk could not be made";
  await runToEnd("bench-migrate", [process.execPath, cli, "db", "migrate"], { env, failure });
  const person = ["--name", "Bulk", "--email", editor, "--roles", "EDITOR"];
  await runToEnd("bench-person", [process.execPath, cli, "user", "add", ...person], { env, failure });
  return address.href;
}
