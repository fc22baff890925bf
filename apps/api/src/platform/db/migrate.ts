import pg from "pg";
import { MigrationExecutor, type DataSource } from "typeorm";
import { Failure, messageOf } from "../failure.ts";
import { migrations } from "./migrations.ts";

/** Any number will do, as long as everything that migrates a Claimdesk database takes the same. */
const migrationLock = 7_260_031;

/** Somebody else is migrating; a large desk takes minutes. */
const lockWait = "5min";

class MigrationFailed extends Failure {
  override readonly name = "MigrationFailed";
}

export interface MigrationReport {
  readonly names: readonly string[];
}

/** All pending migrations in one transaction: either every one of them holds, or the data is as it was. */
export function runMigrations(source: DataSource, databaseUrl: string): Promise<MigrationReport> {
  return exclusively(databaseUrl, "migrated", async () => {
    const done = await source.runMigrations({ transaction: "all" });
    return { names: done.map(({ name }) => name) };
  });
}

/** The latest ones, one by one: where one is refused, those after it are taken back already. */
export const revertMigrations =
  (count: number) =>
  (source: DataSource, databaseUrl: string): Promise<MigrationReport> =>
    exclusively(databaseUrl, "reverted", async () => {
      const executed = (await new MigrationExecutor(source).getExecutedMigrations()).slice(0, count);
      for (const _ of executed) await source.undoLastMigration({ transaction: "all" });
      return { names: executed.map(({ name }) => name) };
    });

/** Empties the database, the job queue included, and builds it anew. */
export async function resetDatabase(source: DataSource, databaseUrl: string): Promise<MigrationReport> {
  await exclusively(databaseUrl, "reset", async () => {
    await source.query(
      "drop schema if exists pgboss cascade; drop schema public cascade; create schema public",
    );
  });
  return runMigrations(source, databaseUrl);
}

export async function pendingMigrations(source: DataSource): Promise<string[]> {
  const pending = await new MigrationExecutor(source).getPendingMigrations();
  return pending.map(({ name }) => name);
}

/** Cheap enough to be asked every few seconds: is the database there, and as this program expects it? */
export async function assertMigrated(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>("select name from migration");
  const made = new Set(rows.map(({ name }) => name));
  const missing = migrations.filter(({ name }) => !made.has(name)).length;
  if (missing > 0) throw new Failure(`The database lacks ${missing} migration(s). Run: npm run db:migrate`);
}

async function exclusively<Result>(url: string, verb: string, work: () => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: "claimdesk migrations" });
  try {
    await client.connect();
    await client.query(`set lock_timeout = '${lockWait}'`);
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    return await work();
  } catch (error) {
    throw new MigrationFailed(`The database was not ${verb}, and is as it was: ${messageOf(error)}`, {
      cause: error,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}
