import { rows, seeded, startPostgres } from "../database.mjs";
import { secret, startApi } from "../servers.mjs";

/** Of an invented person, on a database of its own. */
export const person = { email: "loads@bench.example", password: "a desk to be measured" };

/**
 * The admin as it is run in production, before an API and a Postgres of its own.
 * @param {number} claims
 * @returns {Promise<{ admin: string, database: string, stop: () => Promise<void> }>}
 */
export async function openDesk(claims) {
  const { anyFreePort } = await import("../../scripts/launch/ports.mjs");
  const postgres = await startPostgres();
  const size = { claims, articles: Math.ceil(claims / 10), sources: Math.ceil(claims / 100), reviews: 1000 };
  const database = await seeded(postgres.url, size);
  await addPerson(database);
  const port = await anyFreePort();
  const admin = `http://localhost:${port}`;
  const api = await startApi(database, { ADMIN_ORIGIN: admin });
  const next = await startAdmin(port, api.url);
  return {
    admin,
    database,
    stop: async () => {
      await next.stop();
      await api.stop();
      await postgres.stop();
    },
  };
}

/** @param {string} database */
async function addPerson(database) {
  const [found] = await rows(database, "select 1 from person where email = $1", [person.email]);
  if (found !== undefined) return;
  const { places } = await import("../../scripts/launch/paths.mjs");
  const { runToEnd } = await import("../../scripts/launch/processes.mjs");
  const who = ["--name", "Lou Bench", "--email", person.email, "--password", person.password];
  await runToEnd(
    "bench-person",
    [process.execPath, places.apiCli, "user", "add", ...who, "--roles", "EDITOR,REVIEWER"],
    {
      cwd: places.api,
      env: {
        ...process.env,
        NODE_ENV: "production",
        AUTH_SECRET: secret,
        DATABASE_URL: database,
      },
      failure: "The bench's person could not be added",
    },
  );
}

/**
 * @param {number} adminPort
 * @param {string} apiUrl
 */
async function startAdmin(adminPort, apiUrl) {
  const { launchAdmin } = await import("../../scripts/launch/programs.mjs");
  const { untilReady } = await import("../../scripts/launch/readiness.mjs");
  const admin = launchAdmin({ apiPort: Number(new URL(apiUrl).port), adminPort, databaseUrl: undefined });
  await untilReady(admin, `http://127.0.0.1:${adminPort}/sign-in`);
  return admin;
}
