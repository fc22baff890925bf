import { load } from "./load.mjs";
import { apiTarget } from "./measure.mjs";
import { residentMegabytes } from "./processor-time.mjs";
import { startApi } from "./servers.mjs";

const stretches = 10;
const secondsAtOnce = 5;

/**
 * Asks a fresh server so many times for claims by id and pages of them, and looks at its memory ten times on the way.
 * @param {string} databaseUrl
 * @param {import("./operations.mjs").Operation[]} operations
 * @param {number} wanted
 */
export async function measureMemory(databaseUrl, operations, wanted) {
  const operation = operations.find(({ name }) => name === "ClaimById") ?? operations[0];
  if (operation === undefined) throw new Error("There is nothing to ask for.");
  const api = await startApi(databaseUrl);
  try {
    const target = apiTarget(api.url, operation);
    const resident = [await residentMegabytes(api.pid)];
    let asked = 0;
    while (asked < wanted) {
      asked += (await load(target, secondsAtOnce)).total;
      if (asked >= (wanted * resident.length) / stretches) resident.push(await residentMegabytes(api.pid));
    }
    return { operation: operation.name, requests: asked, residentMb: resident.map(Math.round) };
  } finally {
    await api.stop();
  }
}
