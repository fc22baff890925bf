import { readFile, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { clusterInUse, createCluster, databaseUser, startCluster, stopCluster } from "./cluster.mjs";
import { clusterPlace, linkCluster, versionOf } from "./cluster-folder.mjs";
import { home, places } from "./paths.mjs";
import { anyFreePort, isPortFree } from "./ports.mjs";
import { postgresPrograms } from "./postgres-programs.mjs";
import { keptSecret } from "./secrets.mjs";

const portFile = join(home, "postgres-port");
const passwordName = "postgres-password";

/** @typedef {{ url: string, isNew: boolean, stop: () => Promise<void> }} Database */

/**
 * Claimdesk's own Postgres, its data kept between starts.
 * @param {string[]} [flags]
 * @returns {Promise<Database>}
 */
export async function startOwnPostgres(flags = []) {
  const { folder, account } = await clusterPlace();
  const cluster = { folder, account, programs: postgresPrograms(account) };
  const password = await keptSecret(passwordName);
  const isNew = (await versionOf(folder)) === undefined;
  if (isNew) {
    await createCluster(cluster, password);
    await linkCluster(folder);
  }
  // Left behind by a launcher that was killed outright: nobody else holds this folder, see claimHome.
  await stopCluster(cluster);
  const port = await keptPort();
  const stop = () => stopCluster(cluster);
  try {
    await startCluster(cluster, { port, log: `${folder}.log`, flags });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: addressOf(port, password), isNew, stop };
}

/**
 * The Postgres that a running `npm start` brought up, for the small commands beside it.
 * @returns {Promise<string | undefined>}
 */
export async function ownPostgresInUse() {
  const folder = await realpath(places.cluster).catch(() => places.cluster);
  const running = await clusterInUse(folder);
  return running && addressOf(running.port, await keptSecret(passwordName));
}

/**
 * @param {number} port
 * @param {string} password
 */
function addressOf(port, password) {
  return `postgres://${databaseUser}:${password}@127.0.0.1:${port}/${databaseUser}`;
}

/** The same port each time, so that a psql or an editor set up for it finds it again. */
async function keptPort() {
  const kept = Number(await readFile(portFile, "utf8").catch(() => "0"));
  if (kept > 0 && (await isPortFree(kept))) return kept;
  const port = await anyFreePort();
  await writeFile(portFile, `${port}\n`);
  return port;
}
