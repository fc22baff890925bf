import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { explain } from "../../scripts/launch/failure.mjs";
import { complaintAboutNode } from "../../scripts/launch/node-version.mjs";
import { withDatabase } from "../testkit/database.ts";
import { freePort, newHome, removeHomes, startDesk, takePort } from "../testkit/launcher.ts";

afterAll(removeHomes);

/** One clear message: what the person sees has no stack in it. */
function expectOneMessage(output: string, words: RegExp): void {
  expect(output).toMatch(words);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
}

async function ports(): Promise<{ API_PORT: string; ADMIN_PORT: string }> {
  return { API_PORT: String(await freePort()), ADMIN_PORT: String(await freePort()) };
}

test.each([
  ["18.20.4", /needs Node 20\.19 or newer, and this is Node 18\.20\.4/],
  ["20.18.3", /this is Node 20\.18\.3/],
])("Node %s is told to go", (version, words) => {
  expect(complaintAboutNode(version)).toMatch(words);
});

/** What is run before the launcher: it then finds itself elsewhere than it is. */
const after = (lines: string): string =>
  `--import=data:text/javascript,${encodeURIComponent(lines)} scripts/start.mjs`;

test("and goes, before anything is looked at", async () => {
  const home = newHome();
  const old = `Object.defineProperty(process.versions, "node", { value: "18.20.4" })`;
  const desk = startDesk({ CLAIMDESK_HOME: home, API_PORT: "no port" }, after(old));
  expect(await desk.ended).toBe(1);
  expectOneMessage(desk.output(), /^Claimdesk needs Node 20\.19 or newer, and this is Node 18\.20\.4\./);
  expect(readdirSync(home)).toEqual([]);
});

test("a disk with too little left is named before anything is set up", async () => {
  const home = newHome();
  const full = `import fs from "node:fs/promises"; import { syncBuiltinESMExports } from "node:module";
    fs.statfs = async () => ({ bavail: 12, bsize: 1048576 }); syncBuiltinESMExports();`;
  const desk = startDesk({ ...(await ports()), CLAIMDESK_HOME: home }, after(full));
  expect(await desk.ended).toBe(1);
  expectOneMessage(desk.output(), /The disk is full: .* has 12 MB left and Claimdesk needs 100 MB/);
  expect(readdirSync(home)).toEqual([]);
});

test.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("Node %s will do", (version) => {
  expect(complaintAboutNode(version)).toBeNull();
});

test("a full disk is called a full disk, whoever noticed it", () => {
  const fromNode = Object.assign(new Error("write failed"), {
    message: "ENOSPC: no space left on device, write",
  });
  const fromPostgres = new Error(
    'PANIC: could not write to file "pg_wal/xlogtemp.42": No space left on device',
  );
  expect(explain(fromNode)).toMatch(/^The disk is full\./);
  expect(explain(fromPostgres)).toMatch(/^The disk is full\./);
});

test.each([
  ["API_PORT", "127.0.0.1"],
  ["ADMIN_PORT", "127.0.0.1"],
  ["API_PORT", "0.0.0.0"],
])("a taken %s (on %s) is named before anything is set up", async (variable, host) => {
  const home = newHome();
  const taken = await takePort(host);
  const desk = startDesk({ ...(await ports()), CLAIMDESK_HOME: home, [variable]: String(taken.port) });
  expect(await desk.ended).toBe(1);
  await taken.release();
  expectOneMessage(desk.output(), new RegExp(`Port ${taken.port} is taken.*${variable}=`));
  expect(existsSync(join(home, "postgres"))).toBe(false);
});

test("a port that is no port is refused", async () => {
  const desk = startDesk({ CLAIMDESK_HOME: newHome(), API_PORT: "four thousand" });
  expect(await desk.ended).toBe(1);
  expectOneMessage(desk.output(), /API_PORT is "four thousand", which is not a port/);
});

test("a data folder of another Postgres version is left alone", async () => {
  const home = newHome();
  const folder = join(home, "postgres");
  mkdirSync(folder);
  writeFileSync(join(folder, "PG_VERSION"), "17\n");
  const desk = startDesk({ ...(await ports()), CLAIMDESK_HOME: home });
  expect(await desk.ended).toBe(1);
  expectOneMessage(desk.output(), /made by Postgres 17, and Claimdesk runs Postgres 18/);
  expect(readdirSync(folder)).toEqual(["PG_VERSION"]);
  expect(readFileSync(join(folder, "PG_VERSION"), "utf8")).toBe("17\n");
});

test("a folder with something else in it is left alone", async () => {
  const home = newHome();
  mkdirSync(join(home, "postgres"));
  writeFileSync(join(home, "postgres/letters.txt"), "not a database");
  const desk = startDesk({ ...(await ports()), CLAIMDESK_HOME: home });
  expect(await desk.ended).toBe(1);
  expectOneMessage(desk.output(), /is not a Postgres data folder/);
  expect(readdirSync(join(home, "postgres"))).toEqual(["letters.txt"]);
});

test("an unreachable DATABASE_URL is named without its password", async () => {
  const url = `postgres://desk:sesame@127.0.0.1:${await freePort()}/desk`;
  const desk = startDesk({ ...(await ports()), CLAIMDESK_HOME: newHome(), DATABASE_URL: url });
  expect(await desk.ended).toBe(1);
  expectOneMessage(
    desk.output(),
    /DATABASE_URL \(127\.0\.0\.1:\d+\/desk\) cannot be reached: .*ECONNREFUSED/,
  );
  expect(desk.output()).not.toContain("sesame");
});

test("a DATABASE_URL that is no address is refused", async () => {
  const desk = startDesk({ CLAIMDESK_HOME: newHome(), DATABASE_URL: "localhost/desk" });
  expect(await desk.ended).toBe(1);
  expectOneMessage(desk.output(), /DATABASE_URL is not a Postgres address/);
});

test("a failed migration leaves the data as it was", async () => {
  const postgres = process.env.CLAIMDESK_TEST_POSTGRES ?? "";
  const url = postgres.replace(/\/[^/]*$/, "/half_made");
  await withDatabase((client) => client.query("CREATE DATABASE half_made"), postgres);
  // A table that a migration will want to make itself.
  await withDatabase((client) => client.query("CREATE TABLE claim AS SELECT 'kept' AS word"), url);
  const desk = startDesk({ ...(await ports()), CLAIMDESK_HOME: newHome(), DATABASE_URL: url });
  expect(await desk.ended).toBe(1);
  expectOneMessage(desk.output(), /The database could not be prepared, and is as it was/);
  const tables = await withDatabase(
    (client) =>
      client.query("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"),
    url,
  );
  expect(
    tables.rows.map(({ table_name }) => table_name as string).filter((name) => name !== "migration"),
  ).toEqual(["claim"]);
  expect((await withDatabase((client) => client.query("SELECT word FROM claim"), url)).rows).toEqual([
    { word: "kept" },
  ]);
});
