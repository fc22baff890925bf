import { join } from "node:path";
import { databaseOf, sql, templateName, testPostgres } from "./postgres-setup.mjs";
import { once, orPutAway, stopLater, testHome } from "./test-ground.mjs";

const secret = "a secret for tests only, and long enough to be taken";

const administrator = {
  name: "Ada Administrator",
  email: "ada@desk.test",
  password: "the first of all test people",
};

/**
 * Jest's hook: an API for each worker, on a database of its own.
 * @param {{ maxWorkers: number }} config
 */
export default async function setUpApis({ maxWorkers }) {
  await orPutAway(async () => {
    await testDesks(maxWorkers);
  });
}

/**
 * @param {number} count
 * @returns {Promise<import("./test-ground.mjs").Desk[]>}
 */
export function testDesks(count) {
  return once("desks", async () => {
    const postgres = await testPostgres();
    process.env.CLAIMDESK_TEST_POSTGRES = postgres;
    await addAdministrator(databaseOf(postgres, templateName));
    /** @type {import("./test-ground.mjs").Desk[]} */
    const desks = [];
    // One after the other: a template can be cloned by one session at a time.
    for (let worker = 1; worker <= count; worker += 1) desks.push(await makeDesk(postgres, worker));
    await Promise.all(desks.map(startApi));
    for (const desk of desks) desk.administratorCookie = await signInAdministrator(desk);
    process.env.CLAIMDESK_TEST_DESKS = JSON.stringify(desks);
    process.env.CLAIMDESK_TEST_ADMINISTRATOR = JSON.stringify(administrator);
    return desks;
  });
}

/**
 * Into the template, before it is cloned; see people.ts for the others.
 * @param {string} databaseUrl
 */
async function addAdministrator(databaseUrl) {
  const { runToEnd } = await import("../../../scripts/launch/processes.mjs");
  const { places } = await import("../../../scripts/launch/paths.mjs");
  const { name, email, password } = administrator;
  const person = ["--name", name, "--email", email, "--password", password, "--roles", "ADMIN"];
  await runToEnd("add-administrator", [process.execPath, places.apiCli, "user", "add", ...person], {
    cwd: places.api,
    env: { ...process.env, NODE_ENV: "test", DATABASE_URL: databaseUrl, AUTH_SECRET: secret },
    failure: "The first administrator could not be added",
  });
}

/**
 * Once for all files: each of them has the administrator let somebody in, and a password is made to take long.
 * @param {import("./test-ground.mjs").Desk} desk
 */
async function signInAdministrator({ apiPort, adminPort }) {
  const { email, password } = administrator;
  const answer = await fetch(`http://localhost:${apiPort}/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: `http://localhost:${adminPort}` },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`The administrator could not sign in: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/**
 * @param {string} postgres
 * @param {number} worker
 * @returns {Promise<import("./test-ground.mjs").Desk>}
 */
async function makeDesk(postgres, worker) {
  const { anyFreePort } = await import("../../../scripts/launch/ports.mjs");
  const name = `desk_${worker}`;
  await sql(postgres, `CREATE DATABASE ${name} TEMPLATE ${templateName}`);
  const [apiPort, adminPort] = [await anyFreePort(), await anyFreePort()];
  return { databaseUrl: databaseOf(postgres, name), apiPort, adminPort };
}

/** @param {import("./test-ground.mjs").Desk} desk */
async function startApi({ databaseUrl, apiPort, adminPort }) {
  const { launch } = await import("../../../scripts/launch/processes.mjs");
  const { places } = await import("../../../scripts/launch/paths.mjs");
  const { untilReady } = await import("../../../scripts/launch/readiness.mjs");
  const api = launch(`api-${apiPort}`, [process.execPath, "--enable-source-maps", places.apiServer], {
    cwd: places.api,
    env: {
      ...process.env,
      NODE_ENV: "test",
      DATABASE_URL: databaseUrl,
      API_HOST: "127.0.0.1",
      API_PORT: String(apiPort),
      ADMIN_ORIGIN: `http://localhost:${adminPort}`,
      AUTH_SECRET: secret,
      LOG_LEVEL: "warn",
      SQL_COUNT_HEADER: "1",
      // Receivers of tests listen on this machine; no test waits for days.
      WEBHOOK_ALLOWED_HOSTS: "localhost",
      WEBHOOK_RETRY_SECONDS: "1,1",
      WEBHOOK_TIMEOUT_SECONDS: "2",
      // Sites of tests listen on this machine too, and wait for nothing but what the test is about.
      FETCH_ALLOWED_HOSTS: "localhost",
      FETCH_RETRY_SECONDS: "1,1",
      FETCH_TIMEOUT_SECONDS: "3",
      FETCH_HOST_DELAY_SECONDS: "0",
      EXPORT_FOLDER: join(await testHome(), `exports-${apiPort}`),
    },
  });
  stopLater(api);
  await untilReady(api, `http://127.0.0.1:${apiPort}/health/ready`);
}
