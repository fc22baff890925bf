import { LaunchFailure } from "./failure.mjs";

/**
 * @typedef {{ apiPort: number, adminPort: number, databaseUrl: string | undefined }} Settings
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const apiPort = readPort(env, "API_PORT", 4000);
  const adminPort = readPort(env, "ADMIN_PORT", 3000);
  if (apiPort === adminPort) {
    throw new LaunchFailure(`API_PORT and ADMIN_PORT are both ${apiPort}. Give each a port of its own.`);
  }
  return { apiPort, adminPort, databaseUrl: readDatabaseUrl(env) };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} fallback
 */
function readPort(env, name, fallback) {
  const written = env[name];
  if (written === undefined || written === "") return fallback;
  const port = Number(written);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new LaunchFailure(`${name} is "${written}", which is not a port. Use a number from 1 to 65535.`);
}

/** @param {NodeJS.ProcessEnv} env */
function readDatabaseUrl(env) {
  const written = env.DATABASE_URL;
  if (written === undefined || written === "") return undefined;
  if (URL.canParse(written) && /^postgres(ql)?:$/.test(new URL(written).protocol)) return written;
  // The value may hold a password, so it is not repeated.
  throw new LaunchFailure(
    "DATABASE_URL is not a Postgres address. It looks like postgres://name:password@host:5432/database.",
  );
}
