import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { withDatabase } from "../testkit/database.ts";
import { freePort, newHome, projectRoot, removeHomes, startDesk } from "../testkit/launcher.ts";

const firstStartMs = 180_000;

const home = newHome();
let env: Record<string, string>;

beforeAll(async () => {
  const postgres = process.env.CLAIMDESK_TEST_POSTGRES ?? "";
  await withDatabase((client) => client.query("CREATE DATABASE broken_off"), postgres);
  env = {
    CLAIMDESK_HOME: home,
    DATABASE_URL: postgres.replace(/\/[^/]*$/, "/broken_off"),
    API_PORT: String(await freePort()),
    ADMIN_PORT: String(await freePort()),
  };
});
afterAll(removeHomes);

const idsOf = (table: string): Promise<string[]> =>
  withDatabase(
    async (client) => (await client.query(`SELECT id FROM ${table}`)).rows.map(({ id }) => id as string),
    env.DATABASE_URL,
  );

/** The demo's first articles are in, and are not those of an earlier start. */
async function demoIsBegun(earlier: readonly string[] = []): Promise<void> {
  // Until it is migrated, there is no such table.
  const begun = async (): Promise<boolean> =>
    (await idsOf("article").catch(() => [])).some((id) => !earlier.includes(id));
  while (!(await begun())) await new Promise((done) => setTimeout(done, 20));
}

const read = <Kept>(...path: string[]): Kept => JSON.parse(readFileSync(join(...path), "utf8")) as Kept;

/** The process that loads the demo, as the launcher has noted it. */
function loader(): number {
  const [pid] = read<{ programs: number[] }>(home, "running.json").programs;
  if (pid === undefined) throw new Error("The launcher has noted no program");
  return pid;
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

// One after the other on one database, as an impatient newsroom would live through them.
describe("a first start that is broken off while the demo is being loaded", () => {
  const demo = read<{ articles: unknown[]; claims: unknown[] }>(projectRoot, "demo/desk.json");
  let earlier: string[];

  // A device that is always full is there on Linux alone.
  (existsSync("/dev/full") ? test : test.skip)(
    "says that the disk is full, where it is",
    async () => {
      const accounts = join(home, "accounts.json.new");
      symlinkSync("/dev/full", accounts);
      const desk = startDesk(env);
      expect(await desk.ended).toBe(1);
      expect(desk.output()).toMatch(/^The disk is full\. Free some space and start again/m);
      rmSync(accounts);
    },
    firstStartMs,
  );

  test(
    "says so, where it is the loading that was killed",
    async () => {
      const desk = startDesk(env);
      await demoIsBegun();
      process.kill(loader(), "SIGKILL");
      expect(await desk.ended).toBe(1);
      expect(desk.output()).toMatch(/The database could not be prepared.*: it was ended by SIGKILL/);
      earlier = await idsOf("article");
      expect((await idsOf("claim")).length).toBeLessThan(demo.claims.length);
    },
    firstStartMs,
  );

  test(
    "begins anew at the next start, with nothing that a killed launcher left going on beside it",
    async () => {
      const killed = startDesk(env);
      await demoIsBegun(earlier);
      const left = loader();
      killed.send("SIGKILL");
      await killed.ended;
      const desk = startDesk(env);
      expect(await desk.ready).toContain("Ready after");
      expect(isAlive(left)).toBe(false);
      expect(await idsOf("article")).toHaveLength(demo.articles.length);
      expect(await idsOf("claim")).toHaveLength(demo.claims.length);
      expect(await idsOf("person")).toHaveLength(read<unknown[]>(home, "accounts.json").length);
      desk.send("SIGTERM");
      expect(await desk.ended).toBe(0);
    },
    firstStartMs,
  );
});
