import { testDesks } from "./api-setup.mjs";
import { orPutAway, stopLater } from "./test-ground.mjs";

/**
 * Jest's hook: an admin before each worker's API, and a Chromium for the journeys.
 * @param {{ maxWorkers: number }} config
 */
export default async function setUpAdmins({ maxWorkers }) {
  await orPutAway(async () => {
    const desks = await testDesks(maxWorkers);
    process.env.CLAIMDESK_TEST_CHROMIUM = await findChromium();
    await Promise.all(desks.map(startAdmin));
  });
}

/** @param {import("./test-ground.mjs").Desk} desk */
async function startAdmin({ apiPort, adminPort }) {
  const { launchAdmin } = await import("../../../scripts/launch/programs.mjs");
  const { untilReady } = await import("../../../scripts/launch/readiness.mjs");
  const admin = launchAdmin({ apiPort, adminPort, databaseUrl: undefined });
  stopLater(admin);
  await untilReady(admin, `http://127.0.0.1:${adminPort}/sign-in`);
}

async function findChromium() {
  const { chromiumExecutable } = await import("./chromium.mjs");
  return chromiumExecutable();
}
