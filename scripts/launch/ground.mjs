import { closeLater } from "./closing.mjs";
import { requireVersion } from "./cluster-folder.mjs";
import { openDatabase } from "./database.mjs";
import { requireFreeDisk } from "./disk.mjs";
import { installPackages, packagesAreInPlace } from "./install.mjs";
import { makeHome } from "./paths.mjs";
import { requireFreePorts } from "./ports.mjs";
import { step } from "./progress.mjs";
import { claimHome } from "./running.mjs";

/**
 * What can be known to fail is found out before anything long or lasting is begun.
 * @param {string} what the command, as the person would type it
 * @param {import("./settings.mjs").Settings} settings
 */
export async function checkGround(what, settings) {
  await requireFreeDisk();
  await makeHome();
  await claimHome(what);
  await requireFreePorts(settings);
  if (settings.databaseUrl === undefined) await requireVersion();
}

export async function installWhatIsMissing() {
  if (!(await packagesAreInPlace())) await step("Installing packages", installPackages);
}

/** @param {import("./settings.mjs").Settings} settings */
export async function openDatabaseUntilClosed({ databaseUrl }) {
  const label = databaseUrl === undefined ? "Starting Postgres" : "Reaching the database in DATABASE_URL";
  const opening = step(label, () => openDatabase(databaseUrl));
  // Told to stop in the midst of it, Postgres is let come up first: one that is half up cannot be stopped reliably.
  closeLater(() =>
    opening.then(
      ({ stop }) => stop(),
      () => undefined,
    ),
  );
  return opening;
}
