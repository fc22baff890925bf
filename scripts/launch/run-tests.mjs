import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, hashOfSources, isBuilt } from "./build.mjs";
import { close, runUntilClosed } from "./closing.mjs";
import { requireFreeDisk } from "./disk.mjs";
import { installWhatIsMissing } from "./ground.mjs";
import { makeHome, places } from "./paths.mjs";
import { launch } from "./processes.mjs";
import { say, step } from "./progress.mjs";

const jest = join(places.modules, "jest/bin/jest.js");

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * `npm test`: what it needs, every test, and a last line that people and programs can read.
 * @param {string[]} words passed on to jest
 */
export async function runTests(words) {
  await runUntilClosed(async () => {
    await requireFreeDisk();
    await makeHome();
    await installWhatIsMissing();
    const sources = await hashOfSources();
    if (!(await isBuilt(sources))) await step("Building", () => build(sources));
    const { tally, code } = await runJest(words);
    say(inWords(tally));
    await close(tally.failed > 0 ? code || 1 : code);
  });
}

/** @param {string[]} words */
async function runJest(words) {
  const folder = await mkdtemp(join(tmpdir(), "claimdesk-tally-"));
  const file = join(folder, "tally.json");
  try {
    const command = launch("jest", [process.execPath, jest, ...words], {
      env: { ...process.env, CLAIMDESK_TALLY: file },
      output: "terminal",
    });
    const { code } = await command.ended;
    return { tally: await readTally(file, code), code: code ?? 1 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * @param {string} file
 * @param {number | null} code
 * @returns {Promise<Tally>}
 */
async function readTally(file, code) {
  const written = await readFile(file, "utf8").catch(() => undefined);
  if (written !== undefined) return JSON.parse(written);
  // Jest itself broke down, in its set-up for one: that is a failure too, though no test had a name yet.
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** @param {Tally} tally */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
