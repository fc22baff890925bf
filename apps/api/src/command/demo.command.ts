import type { Command } from "commander";
import { isHalfLoaded } from "../composition/demo/demo-mark.ts";
import { loadDemo } from "../composition/demo/load-demo.ts";
import { resetDatabase, runMigrations } from "../platform/db/migrate.ts";
import { readEnv } from "../platform/env.ts";
import { changeDatabase, type Change } from "./database.command.ts";
import { say } from "./say.ts";
import { withDeskAndJobs } from "./with-desk.ts";

interface DemoOptions {
  readonly accountsFile: string;
}

const accountsFile = [
  "--accounts-file <file>",
  "where the demo accounts and their passwords are written",
] as const;

export function demoCommands(program: Command): void {
  program
    .command("prepare")
    .description("migrates, and loads the demo where nobody is at the desk yet")
    .requiredOption(...accountsFile)
    .action(async (options: DemoOptions) => {
      const { names } = await changeDatabase(readEnv(), startAnewOrMigrate);
      say(names.length === 0 ? "The tables are as they should be." : `Migrated: ${names.join(", ")}`);
      await load(options);
    });
  program
    .command("demo")
    .description("looks after the demo")
    .command("load")
    .description("fills an empty desk with the demo")
    .requiredOption(...accountsFile)
    .action(load);
}

/** Half a demo is of no use to anybody, and nobody but the demo's people can have been there. */
const startAnewOrMigrate: Change = async (source, databaseUrl) =>
  (await isHalfLoaded(source)) ? resetDatabase(source, databaseUrl) : runMigrations(source, databaseUrl);

async function load({ accountsFile: file }: DemoOptions): Promise<void> {
  const loaded = await withDeskAndJobs((desk) => loadDemo(desk, file));
  say(
    loaded
      ? `The demo is loaded; its accounts are in ${file}.`
      : "People are at the desk already: no demo is loaded.",
  );
}
