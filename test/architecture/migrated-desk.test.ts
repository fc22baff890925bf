import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { withDatabase } from "../testkit/database.ts";
import { deskBeforeRights, rightsMigration } from "./desk-before-rights.ts";

const api = resolve(__dirname, "../../apps/api");
const postgres = process.env.CLAIMDESK_TEST_POSTGRES ?? "";
const url = postgres.replace(/\/[^/]*$/, "/migrated_desk");

const claimdesk = (...words: string[]): string =>
  execFileSync(process.execPath, ["dist/cli.js", ...words], {
    ...{ cwd: api, encoding: "utf8" },
    env: { ...process.env, DATABASE_URL: url, NODE_ENV: "test", LOG_LEVEL: "warn" },
  });

const ask = <Row>(sql: string): Promise<Row[]> =>
  withDatabase(async (client) => (await client.query(sql)).rows as Row[], url);

type Rows = Record<string, Record<string, unknown>[]>;

/** Every row of every table, in one order. What the migrations note of themselves is not the desk's. */
async function everyRow(): Promise<Rows> {
  const tables = await ask<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migration'`,
  );
  const rows: Rows = {};
  for (const { name } of tables) {
    const found = await ask<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from "${name}" t order by to_jsonb(t)::text`,
    );
    rows[name] = found.map(({ row }) => row);
  }
  return rows;
}

/** Of a newer desk, what an older one has columns for. */
const asBefore = (now: Rows, before: Rows): Rows =>
  Object.fromEntries(
    Object.entries(before).map(([table, rows]) => {
      const columns = Object.keys(rows[0] ?? {});
      const kept = (now[table] ?? []).map((row) =>
        Object.fromEntries(columns.map((column) => [column, row[column]])),
      );
      return [table, columns.length === 0 ? [] : kept];
    }),
  );

/** In one order, whatever columns came in between. */
const sorted = (rows: Rows): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [
      table,
      all
        .map((row) => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ]),
  );

const articleAt = async (title: string) =>
  (await ask<Record<string, unknown>>(`select * from article where title = '${title}'`))[0];

let count: number;
beforeAll(async () => {
  await withDatabase((client) => client.query("create database migrated_desk"), postgres);
  claimdesk("db", "migrate");
  const [since] = await ask<{ count: string }>(
    `select count(*) from migration where timestamp >= ${String(rightsMigration)}`,
  );
  count = Number(since?.count);
  claimdesk("db", "revert", "--count", String(count));
  await withDatabase(async (client) => {
    for (const sql of deskBeforeRights) await client.query(sql);
  }, url);
}, 120_000);

test("a desk with articles comes through the migrations since rights, there and back and there again", async () => {
  expect(count).toBeGreaterThan(3);
  const before = await everyRow();
  expect(before["article"]).toHaveLength(2);
  expect(before["article_past"]).toHaveLength(1);
  claimdesk("db", "migrate");
  const after = await everyRow();
  expect(sorted(asBefore(after, before))).toEqual(sorted(before));
  claimdesk("db", "revert", "--count", String(count));
  expect(sorted(await everyRow())).toEqual(sorted(before));
  claimdesk("db", "migrate");
  expect(sorted(await everyRow())).toEqual(sorted(after));
}, 120_000);

test("what it held is read by the desk of today, and nothing is permitted that was not", async () => {
  const known = await articleAt("La dette a doublé");
  expect(known).toMatchObject({ rights_permission: "FULL_TEXT", rights_ground: null, rights_statements: [] });
  expect(known).toMatchObject({ rights_terms: "Reproduction libre.", rights_conditions: [], version: 2 });
  expect(await articleAt("Un silence")).toMatchObject({
    ...{ rights_permission: "METADATA_ONLY", rights_ground: "UNKNOWN", rights_statements: [] },
  });
  const folder = mkdtempSync(join(tmpdir(), "claimdesk-migrated-"));
  claimdesk("export", folder);
  const [made = ""] = readdirSync(folder);
  const told = (name: string) =>
    gunzipSync(readFileSync(join(folder, made, `${name}.ndjson.gz`)))
      .toString("utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told("articles")).toMatchObject([{ title: "La dette a doublé" }]);
  expect(told("publications")).toMatchObject([{ kind: "FIRST" }, { kind: "CORRECTION" }]);
  // A correction that needed no revision counts for whoever asks by time.
  expect(told("claims")).toMatchObject([
    { text: "La dette a doublé.", updatedAt: "2024-03-01T00:00:00.000Z" },
  ]);
});

test("when its claims came into which state is told by its audit, and by how they stand where that is silent", async () => {
  const changes = `select from_state, to_state, at::date::text as day from claim_state_change order by id`;
  expect(await ask(changes)).toEqual([
    { from_state: null, to_state: "DRAFT", day: "2024-01-10" },
    { from_state: "DRAFT", to_state: "IN_REVIEW", day: "2024-01-15" },
    { from_state: "IN_REVIEW", to_state: "APPROVED", day: "2024-01-20" },
    { from_state: "APPROVED", to_state: "PUBLISHED", day: "2024-02-01" },
  ]);
});

test("and its past goes on to be kept, whichever way the tables were changed", async () => {
  const rename = async (title: string, id: unknown): Promise<void> => {
    await ask(`update article set title = '${title}', version = version + 1 where id = '${String(id)}'`);
  };
  const id = (await articleAt("La dette a doublé"))?.["id"];
  const past = async () =>
    ask<{ title: string; version: number; isOver: boolean }>(
      `select title, version, valid_to > valid_from as "isOver" from article_past where id = '${String(id)}' order by version`,
    );
  await rename("La dette triple", id);
  claimdesk("db", "revert", "--count", String(count));
  await rename("La dette quadruple", id);
  claimdesk("db", "migrate");
  await rename("La dette, encore", id);
  expect(await past()).toEqual([
    { title: "La dette", version: 1, isOver: true },
    { title: "La dette a doublé", version: 2, isOver: true },
    { title: "La dette triple", version: 3, isOver: true },
    { title: "La dette quadruple", version: 4, isOver: true },
  ]);
}, 60_000);
