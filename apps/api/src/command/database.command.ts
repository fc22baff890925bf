import type { Command } from "commander";
import { connect, createDataSource } from "../platform/db/data-source.ts";
import {
  resetDatabase,
  revertMigrations,
  runMigrations,
  type MigrationReport,
} from "../platform/db/migrate.ts";
import { BadConfiguration, readEnv, type Env } from "../platform/env.ts";
import { positive } from "./positive.ts";
import { say } from "./say.ts";

export type Change = (
  source: ReturnType<typeof createDataSource>,
  databaseUrl: string,
) => Promise<MigrationReport>;

export function databaseCommands(program: Command): void {
  const db = program.command("db").description("changes the tables");
  db.command("migrate")
    .description("runs the migrations that have not run yet")
    .action(() => report(runMigrations, "Migrated"));
  db.command("revert")
    .description("takes the last migration back")
    .option("--count <count>", "how many of the last are taken back", positive, 1)
    .action(({ count }: { count: number }) => report(revertMigrations(count), "Reverted"));
  db.command("reset")
    .description("deletes everything and starts from empty tables")
    .option("--yes", "needed where NODE_ENV is production")
    .action(async ({ yes }: { yes?: true }) => {
      if (readEnv().production && yes !== true) {
        throw new BadConfiguration(
          "This deletes everything that the desk holds. To do so in production, add --yes",
        );
      }
      await report(resetDatabase, "Reset");
    });
}

async function report(change: Change, done: string): Promise<void> {
  const { names } = await changeDatabase(readEnv(), change);
  say(
    names.length === 0 ? "Nothing to do: the database is as it should be." : `${done}: ${names.join(", ")}`,
  );
}

/** Without the desk around it: its statements may need tables that do not exist yet. */
export async function changeDatabase(env: Env, change: Change): Promise<MigrationReport> {
  const source = createDataSource({ databaseUrl: env.databaseUrl, entities: [], patient: true });
  try {
    await connect(source, env.databaseUrl);
    return await change(source, env.databaseUrl);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}
