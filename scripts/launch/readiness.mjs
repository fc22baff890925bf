import { setTimeout as pause } from "node:timers/promises";
import { LaunchFailure } from "./failure.mjs";
import { indent } from "./processes.mjs";

const patienceMs = 60_000;
const intervalMs = 40;

/**
 * @param {import("./processes.mjs").Program} program
 * @param {string} address answers 200 when the program can do its work
 */
export async function untilReady(program, address) {
  const giveUpAt = Date.now() + patienceMs;
  let ended = false;
  const ending = program.ended.finally(() => (ended = true));
  ending.catch(() => undefined);
  while (Date.now() < giveUpAt) {
    if (ended) return refuse(program, await ending);
    if (await answers(address)) return;
    await Promise.race([pause(intervalMs), ending]);
  }
  throw new LaunchFailure(
    `The ${program.name} did not become ready within ${patienceMs / 1000} s (${address}). Its last words:\n${indent(program.lastOutput())}`,
  );
}

/**
 * @param {import("./processes.mjs").Program} program
 * @param {import("./processes.mjs").Ending} ending
 * @returns {never}
 */
export function refuse(program, { code, signal }) {
  throw new LaunchFailure(
    `The ${program.name} stopped by itself (${signal ?? `exit code ${code}`}). Its last words:\n${indent(program.lastOutput())}`,
    code === 78 ? 78 : 1,
  );
}

/** @param {string} address */
async function answers(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000), redirect: "manual" });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
