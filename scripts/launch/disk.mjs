import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { LaunchFailure } from "./failure.mjs";
import { home, places, root } from "./paths.mjs";

const megabyte = 1024 * 1024;

/** Looked at first, since a disk that fills half way through an install leaves more to clean up. */
export async function requireFreeDisk() {
  const fresh = !existsSync(places.modules);
  await requireFree(root, fresh ? 2000 : 100);
  if (existsSync(home)) await requireFree(home, 100);
}

/**
 * @param {string} folder
 * @param {number} neededMegabytes
 */
async function requireFree(folder, neededMegabytes) {
  const { bavail, bsize } = await statfs(folder);
  const freeMegabytes = Math.floor((bavail * bsize) / megabyte);
  if (freeMegabytes >= neededMegabytes) return;
  throw new LaunchFailure(
    `The disk is full: ${folder} has ${freeMegabytes} MB left and Claimdesk needs ${neededMegabytes} MB. ` +
      "Free some space and start again: nothing that was stored has been touched.",
  );
}
