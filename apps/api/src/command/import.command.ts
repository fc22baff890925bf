import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { InvalidArgumentError, type Command } from "commander";
import type { Composed } from "../composition/compose.ts";
import { ReadingPool } from "../imports/reading-pool.ts";
import { bulkSource } from "../imports/bulk/bulk-source.ts";
import type { BulkOutcome } from "../imports/bulk/bulk-outcome.ts";
import { writePoolOf } from "../platform/db/data-source.ts";
import { prepareStatements } from "../platform/db/prepared-statements.ts";
import { writeBehind } from "../platform/db/written-behind.ts";
import { asEditorOption, editorOf } from "./editor.ts";
import { ImportReport } from "./import-report.ts";
import { ImportTally } from "./import-tally.ts";
import { ProgressLine } from "./progress-line.ts";
import { say } from "./say.ts";
import { exitIncomplete, exitInterrupted, untilTold } from "./until-told.ts";
import { withDeskAndJobs } from "./with-desk.ts";

interface ImportOptions {
  readonly as: string;
  readonly report?: string;
  readonly threads?: number;
}

interface ImportWith {
  readonly desk: Composed;
  readonly pool: ReadingPool;
  readonly from: string;
  readonly options: ImportOptions;
}

export function importCommands(program: Command): void {
  program
    .command("import")
    .description("brings in every article of a folder, a CSV file or an NDJSON file; run again, it goes on")
    .argument("<from>", "a folder, or a file that ends in .csv, .ndjson or .jsonl")
    .requiredOption(...asEditorOption)
    .option("--report <file>", "where a report is written as JSON")
    .option("--threads <count>", "how many pages are read at a time (as many as there are processors)", count)
    .action(async (from: string, options: ImportOptions) => {
      const threads = options.threads ?? availableParallelism();
      const pool = new ReadingPool({ least: threads, most: threads });
      // Threads take a second to begin, and so does the desk.
      pool.open();
      try {
        process.exitCode = await withDeskAndJobs((desk) =>
          importAll({ desk, pool, from: resolve(from), options }),
        );
      } finally {
        await pool.close();
      }
    });
}

async function importAll({ desk, pool, from, options }: ImportWith): Promise<number> {
  const actor = await editorOf(desk, options.as);
  const { items, total, notes } = await bulkSource(from);
  const report = options.report === undefined ? null : await ImportReport.open(resolve(options.report));
  const [tally, line] = [new ImportTally(total), new ProgressLine()];
  prepareStatements(writePoolOf(desk.source));
  writeBehind(writePoolOf(desk.source));
  const onOutcome = async (outcome: BulkOutcome): Promise<void> => {
    tally.add(outcome);
    if ("reason" in outcome) {
      line.clear();
      say(`${words[outcome.kind]} ${outcome.place}: ${outcome.reason}`);
      await report?.add(outcome);
    }
    line.show(() => tally.progress);
  };
  try {
    const isInterrupted = await untilTold((signal) =>
      desk.bulk.run(actor, { from, items, pool, signal, onOutcome }),
    );
    line.clear();
    say(`${isInterrupted ? "Interrupted; start it again to go on. So far: " : ""}${tally.words}.`);
    for (const note of notes) say(note);
    await report?.close({ from, ...tally.summary, isInterrupted, notes });
    return isInterrupted ? exitInterrupted : tally.isIncomplete ? exitIncomplete : 0;
  } finally {
    line.clear();
  }
}

const words = { REFUSED: "Refused", UNREADABLE: "Unreadable", FAILED: "Failed" } as const;

function count(text: string): number {
  const threads = Number(text);
  if (Number.isSafeInteger(threads) && threads > 0 && threads <= threadsMax) return threads;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${String(threadsMax)}.`);
}

const threadsMax = 64;
