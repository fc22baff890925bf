import { sendOk } from "../../testkit/graphql.ts";
import { unique } from "../../testkit/newsroom.ts";
import { newPerson } from "../../testkit/people.ts";
import { askFor } from "./url-import.ts";

/** Thousands of elements within each other, each of which could be the article. */
const heavy = (): string => {
  const paragraphs = Array.from(
    { length: 6_000 },
    (_, n) =>
      `<div><p>Sentence ${String(n)} of a page that is long, and says nothing that anybody needs.</p>`,
  );
  return `<html><body><h1>${unique("Heavy")}</h1>${paragraphs.join("")}</body></html>`;
};

test("while a heavy page is read, everybody else is answered", async () => {
  const editor = await newPerson(["EDITOR"]);
  // So that the thread is there.
  await askFor(editor, {
    text: `${unique("First")}\n\nA text of one paragraph, which is read at once and in passing.`,
  });
  const html = heavy();
  let isRead = false;
  const reading = askFor(editor, { html }).finally(() => {
    isRead = true;
  });
  let answers = 0;
  while (!isRead) {
    await sendOk("{ me { id } }", {}, { as: editor });
    answers += 1;
  }
  await reading;
  // Had the page been read where others are served, the first of them would have waited for all of it.
  expect(answers).toBeGreaterThan(10);
});
