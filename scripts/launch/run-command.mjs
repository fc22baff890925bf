import { rm } from "node:fs/promises";
import { buildOnly, hashOfSources, isBuilt } from "./build.mjs";
import { close, runUntilClosed } from "./closing.mjs";
import { requireVersion } from "./cluster-folder.mjs";
import { LaunchFailure } from "./failure.mjs";
import { installWhatIsMissing, openDatabaseUntilClosed } from "./ground.mjs";
import { nodeFlagsFor } from "./node-flags.mjs";
import { makeHome, places } from "./paths.mjs";
import { ownPostgresInUse } from "./postgres.mjs";
import { launch } from "./processes.mjs";
import { apiEnvironment } from "./programs.mjs";
import { step, tellProgressAside } from "./progress.mjs";
import { claimHome, whoRuns } from "./running.mjs";
import { readSettings } from "./settings.mjs";

/**
 * A word to the API's own command line, with a Postgres behind it: the one in use, or one brought up for the moment.
 * @param {string[]} words
 */
export async function runCommand(words) {
  tellProgressAside();
  await runUntilClosed(async () => {
    const settings = readSettings(process.env);
    await makeHome();
    await installWhatIsMissing();
    const databaseUrl = settings.databaseUrl ?? (await borrowedPostgres(words));
    if (databaseUrl === undefined) await takeHome(words);
    const database = await openDatabaseUntilClosed({ ...settings, databaseUrl });
    if (!(await isBuilt(await hashOfSources())))
      await step("Building the API", () => buildOnly("@claimdesk/api"));
    // On a desk of one's own machine nothing asks twice; a database named by address is taken for the real one.
    const NODE_ENV =
      process.env.NODE_ENV ?? (settings.databaseUrl === undefined ? "development" : "production");
    const env = { ...(await apiEnvironment(database.url, settings)), NODE_ENV };
    // Reverted or emptied tables are the next start's to prepare.
    if (words[0] === "db") await rm(places.prepared, { force: true });
    const command = launch("cli", [process.execPath, ...nodeFlagsFor(words), places.apiCli, ...words], {
      cwd: process.cwd(),
      env,
      output: "terminal",
    });
    const { code } = await command.ended;
    await close(code ?? 1);
  });
}

/** @param {string[]} words */
async function borrowedPostgres(words) {
  const other = whoRuns();
  if (!other) return undefined;
  if (words.join(" ").startsWith("db reset")) {
    throw new LaunchFailure(
      `The desk is open (${other.what}, process ${other.pid}). Stop it before its database is emptied.`,
    );
  }
  const url = await ownPostgresInUse();
  if (url !== undefined) return url;
  throw new LaunchFailure(
    `Another Claimdesk (${other.what}, process ${other.pid}) is just starting or stopping. Try again in a moment.`,
  );
}

/** @param {string[]} words */
async function takeHome(words) {
  await claimHome(`claimdesk ${words.join(" ")}`);
  await requireVersion();
}
