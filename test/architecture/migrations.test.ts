import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { withDatabase } from "../testkit/database.ts";

const api = resolve(__dirname, "../../apps/api");
const postgres = process.env.CLAIMDESK_TEST_POSTGRES ?? "";
const url = postgres.replace(/\/[^/]*$/, "/back_and_forth");

/** Columns, constraints, indexes, triggers and functions: all that a migration could forget to take back. */
const structure = `
  SELECT 'column' AS what, format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) AS is
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT 'constraint', format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT 'index', indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT 'trigger', pg_get_triggerdef(t.oid)
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT tgisinternal AND c.relnamespace = 'public'::regnamespace
  UNION ALL SELECT 'function', p.oid::regprocedure::text FROM pg_proc p
    WHERE pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL SELECT 'type', typname FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')
  ORDER BY 1, 2`;

function migrate(direction: "migrate" | "revert", ...more: string[]): string {
  const env = { ...process.env, DATABASE_URL: url, NODE_ENV: "test" };
  return execFileSync(process.execPath, ["dist/cli.js", "db", direction, ...more], {
    cwd: api,
    env,
    encoding: "utf8",
  });
}

const everything = (): Promise<string[]> =>
  withDatabase(
    async (client) => (await client.query(structure)).rows.map(({ what, is }) => `${what}: ${is}`),
    url,
  );

const applied = (): Promise<number> =>
  withDatabase(
    async (client) => Number((await client.query("SELECT count(*) FROM migration")).rows[0].count),
    url,
  );

beforeAll(async () => {
  await withDatabase((client) => client.query("CREATE DATABASE back_and_forth"), postgres);
});

test("every migration can be taken back and made again, to the same tables", async () => {
  migrate("migrate");
  const first = await everything();
  expect(first.length).toBeGreaterThan(50);
  const all = await applied();
  migrate("revert");
  expect(await applied()).toBe(all - 1);
  migrate("revert", "--count", String(all - 1));
  expect(await applied()).toBe(0);
  const leftBehind = (await everything()).filter((thing) => !/\bmigration(_id_seq)?\b/.test(thing));
  expect(leftBehind).toEqual([]);
  migrate("migrate");
  expect(await everything()).toEqual(first);
});
