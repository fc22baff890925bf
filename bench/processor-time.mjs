import { readdir, readFile } from "node:fs/promises";

/** Of Linux: clock ticks in a second, as /proc counts them. */
const ticksPerSecond = 100;

/**
 * Seconds of processor time that a process and its children have had. The kernel counts them, so that they hold on a
 * noisy machine too.
 * @param {number} pid
 * @returns {Promise<number>}
 */
export async function processorSeconds(pid) {
  const tree = await Promise.all((await family(pid)).map(secondsOf));
  return tree.reduce((sum, seconds) => sum + seconds, 0);
}

/**
 * Its own time, and that of its children that have ended: a connection that a pool lets go must not take back what it
 * has used.
 * @param {number} pid
 */
async function secondsOf(pid) {
  const fields = (await statOf(pid)) ?? [];
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond;
}

/**
 * @param {number} root
 * @returns {Promise<number[]>}
 */
async function family(root) {
  const names = await readdir("/proc");
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map(
    await Promise.all(
      pids.map(async (pid) => /** @type {const} */ ([pid, Number((await statOf(pid))?.[1] ?? 0)])),
    ),
  );
  const found = [root];
  for (const pid of found) {
    for (const [child, parent] of parents) if (parent === pid) found.push(child);
  }
  return found;
}

/**
 * The fields after the program's name, which may hold spaces.
 * @param {number} pid
 * @returns {Promise<string[] | null>}
 */
async function statOf(pid) {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  return text === null ? null : text.slice(text.lastIndexOf(")") + 2).split(" ");
}

/** @param {number} pid */
export async function residentMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}
