import type { Command } from "commander";
import type { Composed } from "../composition/compose.ts";
import { ProgressLine } from "./progress-line.ts";
import { say } from "./say.ts";
import { exitIncomplete, exitInterrupted, untilTold } from "./until-told.ts";
import { withDeskAndJobs } from "./with-desk.ts";

export function catchUpCommands(program: Command): void {
  program
    .command("catch-up")
    .description(
      "looks for the copies of articles that came in under earlier versions, and for what became of their anchors; run again, it goes on",
    )
    .action(() =>
      withDeskAndJobs(async (desk) => {
        process.exitCode = await catchUp(desk);
      }),
    );
}

async function catchUp({ earlierArticles }: Composed): Promise<number> {
  const [total, line] = [await earlierArticles.left(), new ProgressLine()];
  let [done, failed] = [0, 0];
  const onArticle = (id: string, failure: unknown): void => {
    done += 1;
    if (failure !== null) {
      failed += 1;
      line.clear();
      say(`${id}: ${failure instanceof Error ? failure.message : String(failure)}`);
    }
    line.show(() => `${String(done)} of ${String(total)}, ${String(failed)} failed`);
  };
  const isInterrupted = await untilTold((signal) => earlierArticles.catchUp({ signal, onArticle }));
  line.clear();
  if (isInterrupted) say("Interrupted; start it again to go on. So far:");
  say(`${String(done - failed)} caught up`);
  if (failed > 0) say(`${String(failed)} that could not be compared; start it again to try them once more`);
  return isInterrupted ? exitInterrupted : failed > 0 ? exitIncomplete : 0;
}
