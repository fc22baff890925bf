import { LaunchFailure } from "./failure.mjs";
import { startOwnPostgres } from "./postgres.mjs";

const patienceMs = 10_000;
const neededVersion = 180_000;

/**
 * @param {string | undefined} url
 * @returns {Promise<import("./postgres.mjs").Database>}
 */
export async function openDatabase(url) {
  if (url === undefined) return startOwnPostgres();
  await requireReachable(url);
  return { url, isNew: false, stop: async () => undefined };
}

/** @param {string} url */
async function requireReachable(url) {
  // Not at the top: this file is read before the packages are installed.
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query("SHOW server_version_num");
    requireRecent(Number(rows[0]?.server_version_num));
  } catch (error) {
    if (error instanceof LaunchFailure) throw error;
    throw new LaunchFailure(
      `The database in DATABASE_URL (${withoutPassword(url)}) cannot be reached: ${reason(error)}`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** @param {number} version */
function requireRecent(version) {
  if (version >= neededVersion) return;
  throw new LaunchFailure(
    `The database in DATABASE_URL is Postgres ${Math.floor(version / 10_000)}. Claimdesk needs Postgres 18.`,
  );
}

/** @param {unknown} error */
function reason(error) {
  const causes = error instanceof AggregateError ? error.errors : [error];
  return causes.map((cause) => (cause instanceof Error ? cause.message : String(cause))).join("; ");
}

/** @param {string} url */
function withoutPassword(url) {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
