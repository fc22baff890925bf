import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { newClaim, unique } from "../../testkit/newsroom.ts";
import { apiUrl, databaseUrl } from "../../testkit/server.ts";
import { edit } from "../articles/articles.ts";
import {
  correct,
  type Desk,
  fetchJson,
  fetchText,
  newDesk,
  publishStory,
  retract,
} from "./published-claim.ts";

const run = promisify(execFile);
const cli = join(__dirname, "../../../apps/api/dist/cli.js");

/** What the command prints, which is where the new export is. */
async function exportTo(folder: string, ...more: string[]): Promise<string> {
  const env = { ...process.env, DATABASE_URL: databaseUrl(), NODE_ENV: "test", LOG_LEVEL: "warn" };
  const { stdout } = await run(process.execPath, [cli, "export", folder, ...more], { env });
  return stdout.trim();
}

// The shape of a row is the test's to know.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Row = any;

const rowsOf = (file: Buffer): Row[] =>
  gunzipSync(file)
    .toString()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

const read = async (place: string, list: string): Promise<Row[]> =>
  rowsOf(await readFile(join(place, `${list}.ndjson.gz`)));

let desk: Desk;
let folder: string;
beforeAll(async () => {
  desk = await newDesk();
  folder = await mkdtemp(join(tmpdir(), "claimdesk-export-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("an export holds all that is public at its instant, as the API tells it", async () => {
  const [kept, gone] = [await publishStory(desk), await publishStory(desk)];
  await correct(desk, kept, "Two days, not three.");
  await retract(desk, gone, "The bridge never closed.");
  const draft = await newClaim(desk.editor);
  const place = await exportTo(folder);
  const later = await publishStory(desk);
  const { asOf } = JSON.parse(await readFile(join(place, "manifest.json"), "utf8"));
  const claims = await read(place, "claims");
  const ids = claims.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([kept.id, gone.id]));
  expect(ids).not.toContain(draft.id);
  expect(ids).not.toContain(later.id);
  expect(new Set(ids).size).toBe(ids.length);
  const { claims: inApi } = await sendOk(
    "query ($asOf: DateTime) { claims(asOf: $asOf) { totalCount } articles(asOf: $asOf) { totalCount } }",
    { asOf },
  );
  expect(claims.filter(({ state }) => state === "PUBLISHED")).toHaveLength(inApi.totalCount);
  const [whole, tombstone] = [kept, gone].map(({ id }) => claims.find((claim) => claim.id === id));
  expect(whole).toMatchObject({ verdict: { rating: "mostly_true", value: 4 }, topics: [kept.topic] });
  expect(whole.appearances.map((one: Row) => one.article.id)).toEqual([kept.late.id, kept.early.id]);
  expect(whole.evidence).toMatchObject([{ stance: "REFUTES", article: { id: kept.early.id } }]);
  expect(tombstone).toMatchObject({
    state: "RETRACTED",
    retractionReason: "The bridge never closed.",
    verdict: null,
    appearances: [],
    evidence: [],
  });
  const told = (await read(place, "publications")).filter(({ claim }) => claim.id === kept.id);
  expect(told.map(({ kind, reason }) => [kind, reason])).toEqual([
    ["FIRST", null],
    ["CORRECTION", "Two days, not three."],
  ]);
  expect((await read(place, "sources")).map(({ id }) => id)).toContain(kept.minister.id);
});

test("its manifest tells of each file how many rows and bytes it has, and its digest", async () => {
  await publishStory(desk);
  const place = await exportTo(folder);
  const manifest = JSON.parse(await readFile(join(place, "manifest.json"), "utf8"));
  expect(manifest).toMatchObject({
    format: "claimdesk-export",
    version: 1,
    publisher: { name: "Claimdesk" },
  });
  expect(manifest.files.map(({ name }: Row) => name)).toEqual(
    ["claims", "articles", "sources", "publications"].map((list) => `${list}.ndjson.gz`),
  );
  for (const { name, rows, bytes, sha256 } of manifest.files) {
    const file = await readFile(join(place, name));
    expect(rows).toBeGreaterThan(0);
    expect([rowsOf(file).length, file.length]).toEqual([rows, bytes]);
    expect(createHash("sha256").update(file).digest("hex")).toBe(sha256);
  }
  const { stdout } = await run("sha256sum", ["--check", "SHA256SUMS"], { cwd: place });
  expect(stdout.match(/: OK/g)).toHaveLength(5);
});

test("a text is in it where the article's rights permit that, and nowhere else", async () => {
  const [open, closed] = [await publishStory(desk), await publishStory(desk)];
  await edit(desk.editor, open.early, { rights: { permission: "FULL_TEXT" } });
  const articles = await read(await exportTo(folder), "articles");
  const textOf = (id: string): unknown => articles.find((article) => article.id === id).revision.text;
  expect(textOf(open.early.id)).toContain("Nobody asked why.");
  expect(textOf(closed.early.id)).toBeNull();
});

test("a claim with many appearances has all of them", async () => {
  const story = await publishStory(desk, { appearances: 12 });
  const claims = await read(await exportTo(folder), "claims");
  const found = claims.find(({ id }) => id === story.id).appearances;
  expect(new Set(found.map(({ id }: Row) => id)).size).toBe(12);
});

test("only the latest are kept, and what a killed process had begun is taken away", async () => {
  const own = await mkdtemp(join(folder, "own-"));
  const [old, begun] = [join(own, ".partial-killed"), join(own, ".partial-running")];
  for (const name of [old, begun]) await mkdir(name);
  await writeFile(join(own, "not-ours.txt"), "stays");
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  await utimes(old, yesterday, yesterday);
  const made: string[] = [];
  for (let count = 0; count < 3; count += 1) made.push(await exportTo(own, "--keep", "2"));
  const left = (await readdir(own)).map((name) => join(own, name));
  expect(left.sort()).toEqual([begun, join(own, "not-ours.txt"), ...made.slice(1)].sort());
});

test("a folder that cannot be, or a number of exports that makes no sense, is refused in one line", async () => {
  await writeFile(join(folder, "a-file"), "");
  await expect(exportTo(join(folder, "a-file", "below"))).rejects.toMatchObject({
    stderr: expect.stringContaining("a-file"),
  });
  await expect(exportTo(folder, "--keep", "0")).rejects.toMatchObject({
    stderr: expect.stringContaining("whole number from 1"),
  });
});

test("no publication is missed that was under way when the export began", async () => {
  await withDatabase(async (client) => {
    // Whoever publishes holds the order until they are done.
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtextextended('publication', 0))");
    let isDone = false;
    const exporting = exportTo(folder).finally(() => (isDone = true));
    await untilWaiting(client);
    expect(isDone).toBe(false);
    await client.query("commit");
    expect(await exporting).toContain(folder);
  });
});

async function untilWaiting(client: { query(sql: string): Promise<{ rows: Row[] }> }): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { rows } = await client.query("select 1 from pg_locks where locktype = 'advisory' and not granted");
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("Nobody waited for the publication");
}

describe("the nightly export", () => {
  const job = "nightly-export";

  test("is due at half past two", async () => {
    await withDatabase(async (client) => {
      const { rows } = await client.query("select cron, timezone from pgboss.schedule where name = $1", [
        job,
      ]);
      expect(rows).toEqual([{ cron: "30 2 * * *", timezone: "UTC" }]);
    });
  });

  test("is served with its manifest and its files, once it is made", async () => {
    const { text } = await publishStory(desk, { text: unique("A night at the bridge") });
    const before = (await fetchJson("/exports/")).exports.length;
    await withDatabase((client) => client.query("insert into pgboss.job (name) values ($1)", [job]));
    const exports = await untilMoreThan(before);
    const [{ name, asOf, manifest }] = exports;
    expect(Date.parse(asOf)).toBeGreaterThan(Date.now() - 60_000);
    expect(manifest).toMatch(new RegExp(`/exports/${name}/manifest.json$`));
    const { files } = await fetchJson(`/exports/${name}/manifest.json`);
    const response = await fetch(apiUrl(`/exports/${name}/claims.ndjson.gz`));
    expect(response.headers.get("content-type")).toBe("application/gzip");
    expect(response.headers.get("cache-control")).toContain("immutable");
    const file = Buffer.from(await response.arrayBuffer());
    expect(createHash("sha256").update(file).digest("hex")).toBe(files[0].sha256);
    expect(rowsOf(file).map((claim) => claim.text)).toContain(text);
  });

  test.each(["/exports/..%2f..%2fetc%2fpasswd", "/exports/.partial-x/claims.ndjson.gz", "/exports/2020/x"])(
    "serves nothing else: %s",
    async (path) => {
      const { status, text } = await fetchText(path);
      expect([403, 404]).toContain(status);
      expect(JSON.parse(text).errors).toHaveLength(1);
    },
  );
});

async function untilMoreThan(count: number): Promise<Row[]> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { exports } = await fetchJson("/exports/");
    if (exports.length > count) return exports;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("No export was made");
}
