import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** @typedef {{ folder: string, version: string, node: string }} Installed */

/**
 * A peer's packages are its own, outside the workspaces and their lock, and are fetched when it is first measured.
 * @param {{ name: string, package: string }} peer
 * @param {string} [all] where the peers' folders are
 * @returns {Promise<Installed>}
 */
export async function installed(peer, all = import.meta.dirname) {
  const folder = join(all, peer.name);
  for (const file of ["package.json", "package-lock.json", "server.mjs"]) {
    if (!existsSync(join(folder, file)))
      throw new Error(`The peer "${peer.name}" cannot be measured: ${join(folder, file)} is missing.`);
  }
  if (!isUpToDate(folder)) await install(peer.name, folder);
  const told = JSON.parse(await readFile(join(folder, "node_modules", peer.package, "package.json"), "utf8"));
  return { folder, version: told.version, node: await nodeFor(folder) };
}

/** What npm wrote down when it last installed is younger than what it should install. */
const isUpToDate = (/** @type {string} */ folder) => {
  const done = statSync(join(folder, "node_modules/.package-lock.json"), { throwIfNoEntry: false });
  return done !== undefined && done.mtimeMs >= statSync(join(folder, "package-lock.json")).mtimeMs;
};

/**
 * @param {string} name
 * @param {string} folder
 */
async function install(name, folder) {
  const { runToEnd } = await import("../../scripts/launch/processes.mjs");
  const { step } = await import("../../scripts/launch/progress.mjs");
  const command = /** @type {[string, ...string[]]} */ (["npm", "ci", "--prefix", folder, "--no-workspaces"]);
  await step(`Installing ${name}`, () =>
    runToEnd(`bench-install-${name}`, [...command, "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: folder,
      failure: `The peer ${name} could not be installed from npm: is the registry reached?`,
    }),
  );
}

/**
 * Our own Node, or the one that the peer brings where ours is too old for it.
 * @param {string} folder
 */
async function nodeFor(folder) {
  const { engines } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const least = Number(/\d+/.exec(engines?.node ?? "")?.[0] ?? 0);
  if (Number(process.versions.node.split(".")[0]) >= least) return process.execPath;
  const own = join(folder, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (!existsSync(own)) throw new Error(`${folder} needs Node ${least} or newer: run the bench with it.`);
  return own;
}
