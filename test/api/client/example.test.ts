import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../../testkit/launcher.ts";
import { eventually } from "../../testkit/own-server.ts";
import { decide, publish, submitted } from "../../testkit/review-desk.ts";
import { apiUrl } from "../../testkit/server.ts";
import { unique } from "../../testkit/newsroom.ts";
import { newDesk, publishStory } from "../feeds/published-claim.ts";

test("the example tells what is published, and then what comes, until it is stopped", async () => {
  const desk = await newDesk();
  const story = await publishStory(desk);
  const program = [
    join(projectRoot, "node_modules/tsx/dist/cli.mjs"),
    join(projectRoot, "packages/client/example/published.ts"),
  ];
  const example = spawn(process.execPath, [...program, apiUrl()]);
  let said = "";
  for (const stream of [example.stdout, example.stderr])
    stream.on("data", (chunk) => (said += String(chunk)));
  const ended = new Promise<number | null>((done) => example.once("close", done));
  const says = async (words: string): Promise<void> => {
    const found = await eventually(
      () => Promise.resolve(said),
      (all) => all.includes(words),
    );
    expect(found).toContain(words);
  };
  await Promise.race([says("Waiting for what comes."), ended]);
  expect(said).toContain(`Mostly true: ${story.text} (`);
  // It listens a moment after it says so.
  await new Promise((listening) => setTimeout(listening, 500));
  const text = unique("The lock was opened by");
  await publish(desk.editor, await decide(desk.reviewer, await submitted(desk.editor, { text })));
  await says(`FIRST: ${text}`);
  example.kill("SIGINT");
  expect(await ended).toBe(0);
}, 60_000);
