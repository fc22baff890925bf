import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { home } from "./paths.mjs";

/**
 * A random word made once and kept, so that sessions and the database outlive a restart.
 * @param {string} name
 * @returns {Promise<string>}
 */
export async function keptSecret(name) {
  const file = join(home, name);
  try {
    const kept = (await readFile(file, "utf8")).trim();
    if (kept.length >= 32) return kept;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
  }
  const secret = randomBytes(32).toString("base64url");
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
