import type { Command } from "commander";
import type { Composed } from "../composition/compose.ts";
import { globalId } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { asEditorOption, editorOf } from "./editor.ts";
import { say } from "./say.ts";
import { withDeskAndJobs } from "./with-desk.ts";

export function rereadCommands(program: Command): void {
  program
    .command("reread")
    .description("reads what came in with each article once more, by the rules of this version")
    .requiredOption(...asEditorOption)
    .action((options: { as: string }) => withDeskAndJobs((desk) => rereadAll(desk, options.as)));
}

const words = {
  SAME: "read as before",
  UNCHANGED: "with other fields, the text as before",
  NEW_REVISION: "with another text, a revision of the article",
  REPAIRED_SINCE: "with another text, left alone since somebody repaired the article",
} as const;

async function rereadAll(desk: Composed, email: string): Promise<void> {
  const editor = await editorOf(desk, email);
  const counts = { SAME: 0, UNCHANGED: 0, NEW_REVISION: 0, REPAIRED_SINCE: 0 };
  let refused = 0;
  await desk.rereads.rereadAll(editor, (id, became) => {
    if (became instanceof Refusal) {
      refused += 1;
      return say(`${id}: ${became.message}`);
    }
    counts[became.became] += 1;
    if (became.became !== "SAME") say(`${globalId("ArticleImport", became.id)}: ${words[became.became]}`);
  });
  for (const [became, count] of Object.entries(counts))
    say(`${String(count)} ${words[became as keyof typeof words]}`);
  say(`${String(refused)} that cannot be read any more`);
}
