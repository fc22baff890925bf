import { once, orPutAway, stopLater, testHome } from "./test-ground.mjs";

/** Nothing here outlives the run, so nothing needs to survive a power cut. */
const fast = [
  "-c fsync=off",
  "-c synchronous_commit=off",
  "-c full_page_writes=off",
  "-c max_connections=200",
];

export const templateName = "template_desk";

/** Jest's hook: a Postgres with a migrated template that tests clone. */
export default async function setUpPostgres() {
  await orPutAway(async () => {
    process.env.CLAIMDESK_TEST_POSTGRES = await testPostgres();
  });
}

/** @returns {Promise<string>} the address of its maintenance database */
export function testPostgres() {
  return once("postgres", async () => {
    await testHome();
    const { makeHome } = await import("../../../scripts/launch/paths.mjs");
    const { startOwnPostgres } = await import("../../../scripts/launch/postgres.mjs");
    await makeHome();
    const postgres = await startOwnPostgres(fast);
    stopLater(postgres);
    await makeTemplate(postgres.url);
    return postgres.url;
  });
}

/**
 * @param {string} url
 */
async function makeTemplate(url) {
  const { runToEnd } = await import("../../../scripts/launch/processes.mjs");
  const { places } = await import("../../../scripts/launch/paths.mjs");
  await sql(url, `CREATE DATABASE ${templateName}`);
  await runToEnd("migrate", [process.execPath, places.apiCli, "db", "migrate"], {
    cwd: places.api,
    env: { ...process.env, DATABASE_URL: databaseOf(url, templateName) },
    failure: "The template database could not be migrated",
  });
}

/**
 * @param {string} url
 * @param {string} statement
 */
export async function sql(url, statement) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/**
 * @param {string} url
 * @param {string} name
 */
export function databaseOf(url, name) {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
