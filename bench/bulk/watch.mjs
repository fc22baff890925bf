import { spawn } from "node:child_process";
import { processorSeconds, residentMegabytes } from "../processor-time.mjs";

const sampleMs = 500;
const shown = 20;

/**
 * Runs a command of Node's to its end, and looks now and then at its memory and at the processor time of it and of
 * Postgres.
 * @param {string[]} words
 * @param {Record<string, string>} env
 * @param {number} postgres the process that the others of it come from
 */
export async function watch(words, env, postgres) {
  const before = await processorSeconds(postgres);
  const child = spawn(process.execPath, words, { env: { ...process.env, ...env }, stdio: "inherit" });
  const pid = child.pid ?? 0;
  /** @type {number[]} */
  const resident = [];
  let seconds = 0;
  const timer = setInterval(() => {
    void look();
  }, sampleMs);
  async function look() {
    // Between the last look and now it may have ended.
    const mb = await residentMegabytes(pid).catch(() => null);
    if (mb === null) return;
    resident.push(Math.round(mb));
    seconds = Math.max(seconds, await processorSeconds(pid));
  }
  const code = await new Promise((done, fail) => child.once("exit", done).once("error", fail));
  clearInterval(timer);
  return {
    exitCode: code,
    processorSeconds: { import: seconds, postgres: (await processorSeconds(postgres)) - before },
    residentMb: evenly(resident),
    residentMbMax: Math.max(...resident),
  };
}

/** @param {number[]} samples */
const evenly = (samples) =>
  Array.from(
    { length: Math.min(shown, samples.length) },
    (_, index) => samples[Math.floor((index * samples.length) / Math.min(shown, samples.length))] ?? 0,
  );
