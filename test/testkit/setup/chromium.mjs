import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The machine's own browser, or else the one that comes among the packages. It is unpacked here, once: two workers
 * unpacking it at the same time would run half a browser.
 * @returns {Promise<string>}
 */
export async function chromiumExecutable() {
  const own = [process.env.CHROMIUM_PATH, ...installed].find(
    (path) => path !== undefined && existsSync(path),
  );
  return own ?? unpackedChromium();
}

async function unpackedChromium() {
  const { places } = await import("../../../scripts/launch/paths.mjs");
  const folder = join(places.modules, ".cache/claimdesk-chromium");
  const complete = join(folder, "complete");
  if (!existsSync(complete)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (!hasBrowserLibraries()) borrowLibraries();
  const executable = await inTemporaryFolder(folder, async () => {
    const { default: chromium } = await import("@sparticuz/chromium");
    return chromium.executablePath();
  });
  writeFileSync(complete, "");
  return executable;
}

/**
 * The package unpacks itself to the system's temporary folder, where others may have left half of one.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 */
async function inTemporaryFolder(folder, work) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Servers and slim images come without the libraries that every browser is linked with. */
function hasBrowserLibraries() {
  try {
    return execFileSync("ldconfig", ["-p"], { encoding: "utf8" }).includes("libnss3.so");
  } catch {
    return false;
  }
}

/** The package brings them along, but for Amazon's servers only: it is told that this is one. */
function borrowLibraries() {
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
}
