import { writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { seeded, startPostgres } from "./database.mjs";
import { loadTool } from "./load.mjs";
import { measureMemory } from "./memory.mjs";
import { measure } from "./measure.mjs";
import { operationsFor } from "./operations.mjs";
import { help, readOptions } from "./options.mjs";
import { comparePeers } from "./peers/compare.mjs";
import { growthTable, operationTable, peerTable } from "./report.mjs";

/** @typedef {import("./measure.mjs").Measured} Measured */

/**
 * Measures the API against the limit of its machine, and prints and writes what came of it.
 * @param {string[]} words
 */
export async function bench(words) {
  const options = readOptions(words);
  if (options === null) return console.log(help);
  const { buildOnly } = await import("../scripts/launch/build.mjs");
  const { makeHome } = await import("../scripts/launch/paths.mjs");
  const { step } = await import("../scripts/launch/progress.mjs");
  await makeHome();
  await step("Building the API", () => buildOnly("@claimdesk/api"));
  const postgres = await startPostgres();
  try {
    const answer = await measureAll(postgres.url, options);
    if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(answer, null, 2)}\n`);
  } finally {
    await postgres.stop();
  }
}

/**
 * @param {string} server
 * @param {import("./options.mjs").Options} options
 */
async function measureAll(server, options) {
  /** @type {Map<number, Measured[]>} */
  const bySize = new Map();
  /** @type {unknown} */
  let memory = null;
  /** @type {import("./peers/compare.mjs").PeerResult[]} */
  let peers = [];
  for (const claims of options.sizes) {
    const databaseUrl = await seeded(server, sizeOf(claims));
    const operations = (await operationsFor(databaseUrl)).filter(
      ({ name }) => options.only.length === 0 || options.only.includes(name),
    );
    const measured = await measure(databaseUrl, operations, options);
    bySize.set(claims, measured);
    console.log(
      `\n${claims.toLocaleString("en")} claims, ${options.rounds} rounds of ${options.seconds} s each`,
    );
    console.log(operationTable(measured));
    if (claims === options.sizes.at(-1) && options.peers.length > 0) {
      peers = await comparePeers(databaseUrl, operations, options);
      console.log(peerTable(peers));
    }
    if (claims === options.sizes.at(-1) && options.memory > 0) {
      memory = await measureMemory(databaseUrl, operations, options.memory);
      console.log("\nMemory", memory);
    }
  }
  if (bySize.size > 1) console.log(growthTable(bySize));
  const [operations = []] = [bySize.get(options.sizes.at(-1) ?? 0)];
  return {
    machine: {
      cores: cpus().length,
      processor: cpus()[0]?.model,
      memoryGb: Math.round(totalmem() / 2 ** 30),
    },
    node: process.version,
    loadTool: await loadTool(),
    claims: options.sizes.at(-1),
    operations,
    sizes: Object.fromEntries(bySize),
    memory,
    peers,
  };
}

/** A newsroom's proportions: five claims an article, ten articles a source. */
const sizeOf = (/** @type {number} */ claims) => ({
  claims,
  articles: Math.max(Math.round(claims / 5), 100),
  sources: Math.max(Math.round(claims / 50), 400),
  reviews: 1000,
});
