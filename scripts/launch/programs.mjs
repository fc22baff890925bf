import { places } from "./paths.mjs";
import { launch, runToEnd } from "./processes.mjs";
import { noteProgram } from "./running.mjs";
import { keptSecret } from "./secrets.mjs";

/**
 * @param {string} databaseUrl
 * @param {import("./settings.mjs").Settings} settings
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function apiEnvironment(databaseUrl, { apiPort, adminPort }) {
  return {
    NODE_ENV: "production",
    LOG_LEVEL: "info",
    API_HOST: "127.0.0.1",
    ADMIN_ORIGIN: `http://localhost:${adminPort}`,
    ...process.env,
    DATABASE_URL: databaseUrl,
    API_PORT: String(apiPort),
    AUTH_SECRET: process.env.AUTH_SECRET || (await keptSecret("secret")),
  };
}

/**
 * Megabytes for what is young: an answer of a hundred kilobytes leaves half a megabyte behind, and thirty of them at
 * once are more than the 16 MB that Node gives. Measured by the bench: a fifth less time for a page of claims.
 */
export const youngMemory = "--max-semi-space-size=64";

export const apiFlags = ["--enable-source-maps", youngMemory];

/** @param {NodeJS.ProcessEnv} env */
export function launchApi(env) {
  return noted(launch("api", [process.execPath, ...apiFlags, places.apiServer], { cwd: places.api, env }));
}

/** @param {import("./settings.mjs").Settings} settings */
export function launchAdmin({ apiPort, adminPort }) {
  const env = {
    ...process.env,
    NODE_ENV: /** @type {const} */ ("production"),
    API_URL: `http://127.0.0.1:${apiPort}`,
    NEXT_TELEMETRY_DISABLED: "1",
    ADMIN_PORT: String(adminPort),
    ADMIN_HOST: "127.0.0.1",
  };
  return noted(launch("admin", [process.execPath, places.adminServer], { cwd: places.admin, env }));
}

/**
 * Migrates, and loads the demo content into a desk without people.
 * @param {NodeJS.ProcessEnv} env
 */
export async function prepareDatabase(env) {
  await runToEnd(
    "prepare",
    [process.execPath, places.apiCli, "prepare", "--accounts-file", places.accounts],
    {
      cwd: places.api,
      env,
      failure: "The database could not be prepared, and is as it was before",
    },
  );
}

/** @param {import("./processes.mjs").Program} program */
function noted(program) {
  noteProgram(program.pid);
  return program;
}
