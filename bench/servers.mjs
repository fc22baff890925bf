import { fork } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { rows } from "./database.mjs";

/** @typedef {{ url: string, pid: number, stop: () => Promise<void> }} Server */

export const secret = "of a bench that nobody else can reach";

/**
 * The API as it is run in production: every check, limit, mask and metric on.
 * @param {string} databaseUrl
 * @param {Record<string, string>} [more]
 * @returns {Promise<Server>}
 */
export async function startApi(databaseUrl, more = {}) {
  const { places } = await import("../scripts/launch/paths.mjs");
  const { anyFreePort } = await import("../scripts/launch/ports.mjs");
  const { apiFlags } = await import("../scripts/launch/programs.mjs");
  const port = await anyFreePort();
  const variables = {
    DATABASE_URL: databaseUrl,
    API_PORT: String(port),
    NODE_ENV: "production",
    AUTH_SECRET: secret,
    LOG_LEVEL: "warn",
    ...more,
  };
  return start([...apiFlags, places.apiServer], { port, variables });
}

/**
 * @param {string} databaseUrl
 * @returns {Promise<Server>}
 */
export async function startLimit(databaseUrl) {
  const { anyFreePort } = await import("../scripts/launch/ports.mjs");
  const { youngMemory } = await import("../scripts/launch/programs.mjs");
  const port = await anyFreePort();
  // What helps the API helps the limit too.
  return start([youngMemory, join(import.meta.dirname, "limit/server.mjs")], {
    port,
    variables: { DATABASE_URL: databaseUrl, LIMIT_PORT: String(port), NODE_ENV: "production" },
  });
}

/**
 * Says "ready" over its channel once it listens.
 * @param {string[]} command flags of Node, then the program
 * @param {{ port: number, variables: Record<string, string>, node?: string }} surroundings
 * @returns {Promise<Server>}
 */
export async function start(command, { port, variables, node = process.execPath }) {
  const program = command.at(-1) ?? "";
  const { places } = await import("../scripts/launch/paths.mjs");
  const log = openSync(join(places.logs, `${basename(program)}-${port}.log`), "w");
  const child = fork(program, [], {
    execPath: node,
    execArgv: command.slice(0, -1),
    env: { PATH: process.env.PATH, ...variables },
    stdio: ["ignore", log, log, "ipc"],
  });
  const ended = once(child, "exit");
  const [word] = await Promise.race([once(child, "message"), ended]);
  if (word !== "ready") throw new Error(`${program} did not start: see ${places.logs}`);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/**
 * The process that all of Postgres's others descend from.
 * @param {string} databaseUrl
 */
export async function postmasterPid(databaseUrl) {
  const [{ folder }] = await rows(databaseUrl, "select current_setting('data_directory') as folder");
  const text = await readFile(join(folder, "postmaster.pid"), "utf8");
  return Number(text.split("\n")[0]);
}
