import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { withDatabase } from "../../testkit/database.ts";

const file = resolve(__dirname, "../../../apps/api/src/sources/source-reference.ts");
const moved = readFileSync(file, "utf8");

/** What tells of merging itself, and keeps naming what it named. */
const staying = [
  "attribution_link.approved_source_id",
  "evidence.approved_source_id",
  "source_key.source_id",
  "source_merge.kept_id",
  "source_merge.merged_id",
  "source_proposal.one_id",
  "source_proposal.other_id",
  "source_unkeyed.source_id",
];

const columnsIn = (code: string): string[] =>
  [...code.matchAll(/table: "(\w+)", column: "(\w+)"/g)].map(([, table, column]) => `${table}.${column}`);

const foreignKeys = `
  select c.conrelid::regclass::text as table, a.attname as column,
    exists (select from pg_trigger t where t.tgrelid = c.conrelid
      and t.tgfoid = 'follow_source_merge'::regproc and a.attnum = any(t.tgattr)) as follows
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
  where c.contype = 'f' and c.confrelid = 'source'::regclass`;

const keysNow = (): Promise<{ table: string; column: string; follows: boolean }[]> =>
  withDatabase(async (client) => (await client.query(foreignKeys)).rows);

const written = ({ table, column }: { table: string; column: string }) => `${table}.${column}`;

test("a merge of sources knows every column that names a source", async () => {
  const known = [...columnsIn(moved), ...staying];
  expect(known.length).toBeGreaterThan(10);
  expect((await keysNow()).map(written).sort()).toEqual(known.sort());
});

test("whoever names a merged source names the kept one, in every table but those of merging itself", async () => {
  const stays = new Set([...staying, "source_owner.source_id"]);
  const loose = (await keysNow()).filter((key) => !key.follows).map(written);
  expect(loose.sort()).toEqual([...stays].sort());
});
