import { open, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import type { Composed } from "../composition/compose.ts";
import { fetchFailures } from "../captures/fetch-failure.ts";
import type { CheckOutcome } from "../fact-checks/check-outcome.ts";
import type { CheckRun } from "../fact-checks/fact-check-run.service.ts";
import { Refusal } from "../kernel/refusal.ts";
import { Failure, messageOf } from "../platform/failure.ts";
import { decode } from "../reading/charset.ts";
import { asEditorOption, editorOf } from "./editor.ts";
import { ImportReport } from "./import-report.ts";
import { say } from "./say.ts";
import { exitIncomplete, exitInterrupted, untilTold } from "./until-told.ts";
import { withDeskAndJobs } from "./with-desk.ts";

interface Options {
  readonly as: string;
  readonly report?: string;
  readonly evenIfSame?: true;
}

/** It is held in memory as a whole, some five times. */
const fileBytesMax = 100 * 1024 * 1024;

export function importClaimReviewCommands(program: Command): void {
  program
    .command("import-claimreview")
    .description("brings in fact-checks that others published, as drafts: run again, it makes nothing twice")
    .argument("<from>", "the address of a page, or a file: a page, JSON-LD, or a feed such as Data Commons'")
    .requiredOption(...asEditorOption)
    .option("--report <file>", "where a report is written as JSON")
    .option("--even-if-same", "makes a claim even where the desk has one in nearly the same words")
    .action((from: string, options: Options) =>
      withDeskAndJobs(async (desk) => {
        process.exitCode = await importAll(desk, from, options);
      }),
    );
}

async function importAll(desk: Composed, from: string, options: Options): Promise<number> {
  const actor = await editorOf(desk, options.as);
  // A claim with words in an article has them placed by a job.
  await desk.jobs.open();
  const report = options.report === undefined ? null : await ImportReport.open(resolve(options.report));
  const counts = { MADE: 0, ALREADY_HERE: 0, REFUSED: 0, FAILED: 0 };
  const onOutcome = async (outcome: CheckOutcome): Promise<void> => {
    counts[outcome.kind] += 1;
    const remark = "reason" in outcome ? `${words[outcome.kind]}: ${outcome.reason}` : outcome.remark;
    if (remark !== null) say(`${outcome.place}: ${remark}`);
    await report?.add(outcome);
  };
  let notes: readonly string[] = [];
  const isInterrupted = await untilTold(async (signal) => {
    const content = await contentOf(desk, from, signal);
    const evenIfSameExists = options.evenIfSame === true;
    notes = await desk.factChecks.run(actor, { ...content, signal, evenIfSameExists, onOutcome });
  });
  for (const note of notes) say(note);
  const { MADE, ALREADY_HERE, REFUSED, FAILED } = counts;
  const failed = FAILED === 0 ? "" : `, ${String(FAILED)} failed`;
  say(`${String(MADE)} made, ${String(ALREADY_HERE)} already here, ${String(REFUSED)} refused${failed}.`);
  const told = { made: MADE, alreadyHere: ALREADY_HERE, refused: REFUSED, failed: FAILED };
  await report?.close({ from, counts: told, notes, isInterrupted });
  if (isInterrupted) return exitInterrupted;
  if (MADE + ALREADY_HERE + REFUSED + FAILED === 0)
    throw new Failure(`There is no ClaimReview in the JSON-LD of ${from}.`);
  return REFUSED + FAILED > 0 ? exitIncomplete : 0;
}

const words = { REFUSED: "Refused", FAILED: "Failed" } as const;

type Content = Pick<CheckRun, "capture" | "text">;

async function contentOf({ factChecks }: Composed, from: string, signal: AbortSignal): Promise<Content> {
  if (!/^https?:\/\//i.test(from)) return contentOfFile(resolve(from));
  const page = await factChecks.fetch(from, signal);
  if (page instanceof Refusal) throw new Failure(`${from}: ${page.message}`);
  if (typeof page === "string") throw new Failure(`${from}: ${fetchFailures[page]}`);
  return page;
}

async function contentOfFile(path: string): Promise<Content> {
  const bytes = await bytesOf(path).catch((error: unknown) => {
    throw new Failure(`${path} cannot be opened: ${messageOf(error)}`);
  });
  const { text } = decode(bytes, null);
  return { text, capture: { bytes, web: null, contentType: null, charset: null, charsetFrom: null } };
}

async function bytesOf(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size > fileBytesMax)
      throw new Failure(
        `It has more than ${String(fileBytesMax / 1024 / 1024)} MB. Split its list of items.`,
      );
    return await readFile(handle);
  } finally {
    await handle.close();
  }
}
