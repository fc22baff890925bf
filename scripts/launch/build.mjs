import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { places, root } from "./paths.mjs";
import { runToEnd } from "./processes.mjs";

const stampFile = join(places.modules, ".claimdesk-build");
const sourceFolders = ["apps/api", "apps/admin", "packages/client", "packages/explorer", "packages/shared"];
const sourceFiles = ["package-lock.json", "tsconfig.base.json", "turbo.json"];
const notSources =
  /^(node_modules|dist|\.next|\.turbo|coverage|next-env\.d\.ts|.*\.tsbuildinfo|.*\.test\.tsx?)$/;
const results = [
  places.apiServer,
  places.apiCli,
  join(places.admin, ".next/BUILD_ID"),
  join(places.shared, "dist"),
  join(places.client, "dist"),
  join(places.explorer, "dist/page.html"),
];

/**
 * By content: a checkout, a clone or a touched file changes dates, and none of them is a reason to build.
 * @returns {Promise<string>}
 */
export async function hashOfSources() {
  const listed = await Promise.all(sourceFolders.map(filesUnder));
  const files = [...sourceFiles, ...listed.flat()].sort();
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  const hash = createHash("sha256");
  files.forEach((file, index) =>
    hash
      .update(`${file}\0`)
      .update(contents[index] ?? "")
      .update("\0"),
  );
  return hash.digest("hex");
}

/** @param {string} hash */
export async function isBuilt(hash) {
  if (!results.every((path) => existsSync(path))) return false;
  return (await readFile(stampFile, "utf8").catch(() => "")) === hash;
}

/**
 * @param {string} hash of the sources as they were before, so that a change made meanwhile is built next time
 */
export async function build(hash) {
  await runTurbo([]);
  await writeFile(stampFile, hash);
}

/**
 * One workspace and what it stands on.
 * @param {string} workspace
 */
export async function buildOnly(workspace) {
  await runTurbo([`--filter=${workspace}`]);
}

/** @param {string[]} options */
async function runTurbo(options) {
  const turbo = join(places.modules, "turbo/bin/turbo");
  await runToEnd(
    "build",
    [process.execPath, turbo, "run", "build", "--output-logs=errors-only", ...options],
    {
      env: {
        ...process.env,
        NODE_ENV: "production",
        TURBO_TELEMETRY_DISABLED: "1",
        NEXT_TELEMETRY_DISABLED: "1",
      },
      failure: "The build failed",
    },
  );
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function filesUnder(folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const below = entries
    .filter((entry) => !notSources.test(entry.name))
    .map((entry) =>
      entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    );
  return (await Promise.all(below)).flat();
}
