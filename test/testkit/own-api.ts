import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { withDatabase } from "./database.ts";
import { freePort, projectRoot } from "./launcher.ts";
import { databaseUrl } from "./server.ts";

export interface OwnApi {
  /** Where it answers, without a path. */
  url: string;
  /** All that it has logged so far. */
  log: () => string;
  stop: () => Promise<void>;
}

/**
 * An API of the test's own, for what cannot be set otherwise or must not happen to the others. It works on this
 * worker's database, where the people and keys of the tests are, unless it is given one of its own.
 */
export async function startApi(env: Record<string, string> = {}): Promise<OwnApi> {
  const port = await freePort();
  const { PUBLIC_URL, ADMIN_ORIGIN, ...surroundings } = process.env;
  const child = spawn(process.execPath, [join(projectRoot, "apps/api/dist/main.js")], {
    env: {
      ...surroundings,
      NODE_ENV: "test",
      DATABASE_URL: databaseUrl(),
      API_PORT: String(port),
      AUTH_SECRET: randomUUID(),
      LOG_LEVEL: "warn",
      SQL_COUNT_HEADER: "1",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (said += String(chunk)));
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  await new Promise<void>((ready, fail) => {
    child.once("message", () => ready());
    child.once("close", () => fail(new Error(`The API did not start: ${said}`)));
  });
  return {
    url: `http://127.0.0.1:${String(port)}`,
    log: () => said,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** A migrated database with nobody in it but the administrator. */
export async function newDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const postgres = process.env["CLAIMDESK_TEST_POSTGRES"] ?? "";
  const name = `own_${randomUUID().replaceAll("-", "")}`;
  await withDatabase((client) => client.query(`CREATE DATABASE ${name} TEMPLATE template_desk`), postgres);
  return {
    url: postgres.replace(/\/[^/]*$/, `/${name}`),
    drop: () =>
      withDatabase(
        (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`).then(() => undefined),
        postgres,
      ),
  };
}
