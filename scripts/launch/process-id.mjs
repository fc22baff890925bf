import { readFileSync } from "node:fs";

/** @param {number} pid */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPERM") return false;
  }
  return !isZombie(pid);
}

/**
 * Process numbers are used again after a crash or a reboot, so a number alone proves nothing.
 * @param {number} pid
 * @param {string[]} words one of them is part of the command that the process shows
 */
export function isAliveAs(pid, ...words) {
  if (!isAlive(pid)) return false;
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return words.some((word) => command.includes(word));
  } catch {
    // Only Linux shows commands this way; elsewhere the number has to do.
    return process.platform !== "linux";
  }
}

/**
 * In a container whose first process reaps nobody, an ended process keeps its number.
 * @param {number} pid
 */
function isZombie(pid) {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
