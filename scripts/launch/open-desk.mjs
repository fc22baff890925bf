import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { build, hashOfSources, isBuilt } from "./build.mjs";
import { closeLater, fail, nowReady, runUntilClosed } from "./closing.mjs";
import { LaunchFailure } from "./failure.mjs";
import { checkGround, installWhatIsMissing, openDatabaseUntilClosed } from "./ground.mjs";
import { places } from "./paths.mjs";
import { apiEnvironment, launchAdmin, launchApi, prepareDatabase } from "./programs.mjs";
import { say, secondsSince, step } from "./progress.mjs";
import { refuse, untilReady } from "./readiness.mjs";
import { reportReady } from "./report.mjs";
import { readSettings } from "./settings.mjs";

const migrationsPending = 78;

/** `npm start`: everything from an empty checkout to a desk that answers. */
export async function openDesk() {
  const started = performance.now();
  await runUntilClosed(async () => {
    const settings = readSettings(process.env);
    await checkGround("npm start", settings);
    await installWhatIsMissing();
    const [database, sources] = await Promise.all([openDatabaseUntilClosed(settings), buildWhatIsNotBuilt()]);
    const env = await apiEnvironment(database.url, settings);
    await prepareOnce(env, `${sources} ${hashOf(database.url)}`, database.isNew);
    await startPrograms(env, settings);
    await reportReady(settings);
    say(`  Ready after ${secondsSince(started)}.`);
    nowReady();
  });
}

async function buildWhatIsNotBuilt() {
  const sources = await hashOfSources();
  if (!(await isBuilt(sources))) await step("Building", () => build(sources));
  return sources;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} stamp of this build on this database
 * @param {boolean} isNew
 */
async function prepareOnce(env, stamp, isNew) {
  const before = await readFile(places.prepared, "utf8").catch(() => "");
  if (before === stamp && !isNew) return;
  await step("Migrating, and loading the demo on a new desk", () => prepareDatabase(env));
  await writeFile(places.prepared, stamp);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {import("./settings.mjs").Settings} settings
 */
async function startPrograms(env, settings) {
  const [api, admin] = await Promise.all([
    step("Starting the API", () => startApi(env, settings)),
    step("Starting the admin", () => startAdmin(settings)),
  ]);
  for (const program of [api, admin])
    void program.ended.then((ending) => refuse(program, ending)).catch(fail);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {import("./settings.mjs").Settings} settings
 * @returns {Promise<import("./processes.mjs").Program>}
 */
async function startApi(env, settings) {
  const start = async () => {
    const api = launchApi(env);
    closeLater(api.stop);
    await untilReady(api, `http://127.0.0.1:${settings.apiPort}/health/ready`);
    return api;
  };
  try {
    return await start();
  } catch (error) {
    // Another database under the same address, or one reset by hand: the stamp could not know.
    if (!(error instanceof LaunchFailure) || error.exitCode !== migrationsPending) throw error;
    await prepareDatabase(env);
    return start();
  }
}

/** @param {import("./settings.mjs").Settings} settings */
async function startAdmin(settings) {
  const admin = launchAdmin(settings);
  closeLater(admin.stop);
  await untilReady(admin, `http://127.0.0.1:${settings.adminPort}/sign-in`);
  return admin;
}

/** @param {string} text */
function hashOf(text) {
  return createHash("sha256").update(text).digest("hex");
}
