import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * One Postgres for the whole run and, where tests ask for them, one API (and one admin) for each jest worker.
 * @typedef {{ databaseUrl: string, apiPort: number, adminPort: number, administratorCookie?: string }} Desk
 * @typedef {{ stop: () => Promise<void> }} Opened
 */

/** @type {Opened[]} */
const opened = [];

/** @type {Map<string, Promise<unknown>>} */
const begun = new Map();

/**
 * Several jest projects ask for the same thing; it is made once.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} make
 * @returns {Promise<T>}
 */
export function once(name, make) {
  const known = /** @type {Promise<T> | undefined} */ (begun.get(name));
  if (known) return known;
  const made = make();
  begun.set(name, made);
  return made;
}

/**
 * Jest calls no teardown after a set-up that failed.
 * @param {() => Promise<void>} setUp
 */
export async function orPutAway(setUp) {
  try {
    await setUp();
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** @param {Opened} thing */
export function stopLater(thing) {
  opened.push(thing);
}

/** The launcher's own code is used, on a folder of its own, so that a desk in use is never touched. */
export function testHome() {
  return once("home", async () => {
    const home = await mkdtemp(join(tmpdir(), "claimdesk-test-"));
    await chmod(home, 0o711);
    process.env.CLAIMDESK_HOME = home;
    stopLater({ stop: () => rm(home, { recursive: true, force: true }) });
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
      process.once(signal, () => void stopAll().finally(() => process.exit(130)));
    }
    return home;
  });
}

export async function stopAll() {
  for (const thing of opened.splice(0).reverse()) await thing.stop();
}
