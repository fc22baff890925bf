import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { LaunchFailure } from "./failure.mjs";
import { home, places } from "./paths.mjs";
import { isAlive, isAliveAs } from "./process-id.mjs";

/**
 * @typedef {{ what: string, pid: number, programs: number[] }} Running
 */

/**
 * One command at a time works on a data folder. The folder itself says who.
 * @param {string} what the command, as the person would type it
 */
export async function claimHome(what) {
  const other = whoRuns();
  if (other) {
    throw new LaunchFailure(
      `Another Claimdesk (${other.what}, process ${other.pid}) is using ${home}. Stop it first, or give this one a folder of its own with CLAIMDESK_HOME.`,
    );
  }
  await stopLeftovers();
  rmSync(places.running, { force: true });
  try {
    writeFileSync(places.running, JSON.stringify({ what, pid: process.pid, programs: [] }), { flag: "wx" });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    throw new LaunchFailure(`Another Claimdesk has just been started on ${home}.`);
  }
}

/** @returns {Running | undefined} */
export function whoRuns() {
  const noted = readNote();
  return noted && noted.pid !== process.pid && isAliveAs(noted.pid, "node") ? noted : undefined;
}

/** @param {number} pid */
export function noteProgram(pid) {
  const noted = readNote();
  if (noted?.pid !== process.pid) return;
  writeFileSync(places.running, JSON.stringify({ ...noted, programs: [...noted.programs, pid] }));
}

/** @param {number} pid */
export function forgetProgram(pid) {
  const noted = readNote();
  if (noted?.pid !== process.pid) return;
  const programs = noted.programs.filter((one) => one !== pid);
  writeFileSync(places.running, JSON.stringify({ ...noted, programs }));
}

export function releaseHome() {
  if (readNote()?.pid === process.pid) rmSync(places.running, { force: true });
}

/** A launcher that was killed outright could not stop its programs: they would hold the ports, or go on loading. */
async function stopLeftovers() {
  // Next gives its server's process a name of its own.
  const left = (readNote()?.programs ?? []).filter((pid) => isAliveAs(pid, "node", "next-server"));
  for (const pid of left) tell(pid, "SIGTERM");
  for (let waited = 0; left.some(isAlive) && waited < 5000; waited += 50) await pause(50);
  for (const pid of left.filter(isAlive)) tell(pid, "SIGKILL");
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function tell(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in the meantime, or is somebody else's.
  }
}

/** @returns {Running | undefined} */
function readNote() {
  try {
    return JSON.parse(readFileSync(places.running, "utf8"));
  } catch {
    return undefined;
  }
}
