import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, newHome, removeHomes, startDesk } from "../testkit/launcher.ts";

interface DemoAccount {
  email: string;
  password: string;
  roles: string[];
}

const firstStartMs = 180_000;

const home = newHome();
let env: Record<string, string>;

beforeAll(async () => {
  env = { CLAIMDESK_HOME: home, API_PORT: String(await freePort()), ADMIN_PORT: String(await freePort()) };
});
afterAll(removeHomes);

const answers = async (port: string | undefined, path: string): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}${path}`).then(
    ({ ok }) => ok,
    () => false,
  );

const postgresRuns = (): boolean => existsSync(join(home, "postgres/postmaster.pid"));

// One after the other on one folder, as a newsroom would live through them.
describe("the life of a desk", () => {
  test(
    "the first start makes everything, and SIGTERM stops all of it",
    async () => {
      const desk = startDesk(env);
      expect(await desk.ready).toContain("Ready after");
      expect(await answers(env.API_PORT, "/health/ready")).toBe(true);
      expect(await answers(env.ADMIN_PORT, "/sign-in")).toBe(true);
      desk.send("SIGTERM");
      expect(await desk.ended).toBe(0);
      expect(postgresRuns()).toBe(false);
      expect(await answers(env.API_PORT, "/health/ready")).toBe(false);
      expect(await answers(env.ADMIN_PORT, "/sign-in")).toBe(false);
    },
    firstStartMs,
  );

  test("the demo accounts are kept for their owner alone", () => {
    const file = join(home, "accounts.json");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const accounts = JSON.parse(readFileSync(file, "utf8")) as DemoAccount[];
    const only = (role: string): number => accounts.filter(({ roles }) => roles.join() === role).length;
    expect(only("EDITOR")).toBeGreaterThanOrEqual(1);
    expect(only("REVIEWER")).toBeGreaterThanOrEqual(2);
    expect(accounts.some(({ roles }) => roles.includes("ADMIN"))).toBe(true);
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length);
  });

  test("a second start finds all in place, after a crash that left a number behind too", async () => {
    // The process number in the file is somebody else's by now: this test's.
    writeFileSync(join(home, "postgres/postmaster.pid"), `${process.pid}\n${home}/postgres\n`);
    const desk = startDesk(env);
    expect(await desk.ready).toContain("Ready after");
    expect(desk.output()).not.toMatch(/Installing|Building|Migrating/);
    const other = startDesk({
      ...env,
      API_PORT: String(await freePort()),
      ADMIN_PORT: String(await freePort()),
    });
    expect(await other.ended).toBe(1);
    expect(other.output()).toMatch(/Another Claimdesk \(npm start, process \d+\) is using/);
    expect(await answers(env.API_PORT, "/health/ready")).toBe(true);
    desk.send("SIGKILL");
    await desk.ended;
  });

  test("a start after a killed launcher tidies up, and Ctrl-C stops all of it", async () => {
    const desk = startDesk(env);
    expect(await desk.ready).toContain("Ready after");
    desk.send("SIGINT");
    expect(await desk.ended).toBe(0);
    expect(postgresRuns()).toBe(false);
  });

  test("a small command brings Postgres up for itself, and puts it away", async () => {
    const command = startDesk(env, "scripts/claimdesk.mjs db migrate");
    expect(await command.ended).toBe(0);
    expect(postgresRuns()).toBe(false);
  });
});
