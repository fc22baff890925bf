import { lstat, readFile, readdir, realpath, rm, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { LaunchFailure } from "./failure.mjs";
import { home, places } from "./paths.mjs";
import { canReach, openFolder, postgresAccount } from "./postgres-account.mjs";

const neededVersion = "18";

/** Before anything is started: another version's folder must stay exactly as it is. */
export async function requireVersion() {
  const found = await versionOf(places.cluster);
  if (found === undefined || found === neededVersion) return;
  throw new LaunchFailure(
    `${places.cluster} was made by Postgres ${found}, and Claimdesk runs Postgres ${neededVersion}. ` +
      "The folder has not been touched. Move it away to begin with an empty desk, or carry its content over with pg_dump and DATABASE_URL.",
  );
}

/**
 * @param {string} folder
 * @returns {Promise<string | undefined>} undefined where nothing stands yet
 */
export async function versionOf(folder) {
  const written = await readFile(join(folder, "PG_VERSION"), "utf8").catch(() => undefined);
  if (written !== undefined) return written.trim();
  const content = await readdir(folder).catch(() => []);
  if (content.length === 0) return undefined;
  throw new LaunchFailure(
    `${folder} is not empty, but it is not a Postgres data folder either. Move it away and start again.`,
  );
}

/**
 * Normally .claimdesk/postgres. Where root's project stands in a folder closed to the postgres account, the data lies
 * on open ground and .claimdesk/postgres is a link to it.
 * @returns {Promise<{ folder: string, account: import("./postgres-account.mjs").Account | undefined }>}
 */
export async function clusterPlace() {
  const existing = await realpath(places.cluster).catch(() => undefined);
  if (existing && (await versionOf(existing))) return { folder: existing, account: await ownerOf(existing) };
  const account = await postgresAccount();
  await dropDanglingLink();
  if (canReach(home, account)) return { folder: places.cluster, account };
  return { folder: join(openFolder("desk"), "postgres"), account };
}

/** @param {string} folder */
export async function linkCluster(folder) {
  if (folder !== places.cluster) await symlink(folder, places.cluster);
}

/**
 * Data once made from an ordinary account stays that account's when root starts the desk later.
 * @param {string} folder
 */
async function ownerOf(folder) {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = await stat(folder);
  return uid === 0 ? postgresAccount() : { uid, gid };
}

async function dropDanglingLink() {
  const link = await lstat(places.cluster).catch(() => undefined);
  if (link?.isSymbolicLink()) await rm(places.cluster);
}
