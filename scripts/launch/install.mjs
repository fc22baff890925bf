import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { places, root } from "./paths.mjs";
import { runToEnd } from "./processes.mjs";

const lockFile = join(root, "package-lock.json");
const stampFile = join(places.modules, ".claimdesk-install");
const npmRecordFile = join(places.modules, ".package-lock.json");

/** @returns {Promise<boolean>} */
export async function packagesAreInPlace() {
  const wanted = await hashOfLock();
  if ((await readFile(stampFile, "utf8").catch(() => "")) === wanted) return true;
  // Somebody may have run npm by hand: npm's own record of what it put there is as good as our stamp.
  if (!(await npmRecordMatches())) return false;
  await writeFile(stampFile, wanted);
  return true;
}

export async function installPackages() {
  // Under `npm start` the very npm that was called; `node scripts/start.mjs` has to look for one.
  const npm = process.env.npm_execpath;
  const command = /** @type {[string, ...string[]]} */ (
    npm?.endsWith(".js") ? [process.execPath, npm] : ["npm"]
  );
  await runToEnd("install", [...command, "ci", "--include=dev", "--no-audit", "--no-fund"], {
    failure: "The packages could not be installed",
  });
  await writeFile(stampFile, await hashOfLock());
}

async function hashOfLock() {
  return createHash("sha256")
    .update(await readFile(lockFile))
    .digest("hex");
}

/** @typedef {{ packages: Record<string, { version?: string, link?: boolean, optional?: boolean, peer?: boolean }> }} Lock */

async function npmRecordMatches() {
  const record = await readLock(npmRecordFile);
  const lock = await readLock(lockFile);
  if (!record || !lock) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    // Optional ones are for other machines' processors and systems.
    if (!path.includes("node_modules/") || wanted.link || wanted.optional) return true;
    return record.packages[path]?.version === wanted.version;
  });
}

/**
 * @param {string} file
 * @returns {Promise<Lock | undefined>}
 */
async function readLock(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}
