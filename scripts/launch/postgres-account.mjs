import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { LaunchFailure } from "./failure.mjs";

const run = promisify(execFile);

/** Where root keeps what another account must reach while the project stands in a folder closed to others. */
const openGround = "/var/lib/claimdesk";

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * Postgres refuses to run as root, so root lends it the account that Postgres packages use everywhere.
 * @returns {Promise<Account | undefined>} undefined when we are not root, and Postgres runs as we do
 */
export async function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await lookUp().catch(() => undefined);
  if (existing) return existing;
  try {
    await run("groupadd", ["--system", "postgres"]).catch(() => undefined);
    await run("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"]);
    return await lookUp();
  } catch {
    throw new LaunchFailure(
      'Postgres refuses to run as root, and the account "postgres" could not be made for it. Start Claimdesk from an ordinary account, or set DATABASE_URL.',
    );
  }
}

/** @returns {Promise<Account>} */
async function lookUp() {
  const [user, group] = await Promise.all([run("id", ["-u", "postgres"]), run("id", ["-g", "postgres"])]);
  return { uid: Number(user.stdout), gid: Number(group.stdout) };
}

/**
 * @param {string} folder an existing folder
 * @param {Account | undefined} account
 */
export function canReach(folder, account) {
  if (!account) return true;
  for (let place = folder; ; place = dirname(place)) {
    const { mode, uid, gid } = statSync(place);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (place === dirname(place)) return true;
  }
}

/** @param {string} name */
export function openFolder(name) {
  const folder = join(openGround, `${name}-${randomBytes(6).toString("hex")}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

/**
 * @param {string} source
 * @param {string} name
 */
export function openCopy(source, name) {
  const copy = join(openGround, name);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  mkdirSync(openGround, { recursive: true, mode: 0o755 });
  cpSync(source, half, { recursive: true, verbatimSymlinks: true });
  renameSync(half, copy);
  return copy;
}
