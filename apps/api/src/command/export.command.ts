import { resolve } from "node:path";
import type { Command } from "commander";
import { positive } from "./positive.ts";
import { say } from "./say.ts";
import { withDesk } from "./with-desk.ts";

const keepDefault = 7;

export function exportCommands(program: Command): void {
  program
    .command("export")
    .description(
      "writes all that is public into a new folder below the one given, with a manifest of digests",
    )
    .argument("<folder>", "where exports are kept")
    .option("--keep <count>", "how many of the latest are left there", positive, keepDefault)
    .action((folder: string, { keep }: { keep: number }) =>
      withDesk(async ({ exports }) => say(await exports.add(resolve(folder), keep))),
    );
}
