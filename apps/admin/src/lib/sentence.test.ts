import { sliceCodePoints } from "@claimdesk/shared/code-point";
import { paragraphsOf, sentencesOf } from "./sentence.ts";

const text = "😀 Un papier. Il attend !\n\nDeuxième alinéa.\n\n\nFin";

test("paragraphs know their places in code points", () => {
  const paragraphs = paragraphsOf(text);
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([
    "😀 Un papier. Il attend !",
    "Deuxième alinéa.",
    "Fin",
  ]);
  for (const { start, end, text: words } of paragraphs) expect(sliceCodePoints(text, start, end)).toBe(words);
});

test("sentences are cut by the language's rules and never reach over a paragraph", () => {
  const sentences = sentencesOf(text, "fr").map(({ start, end }) => sliceCodePoints(text, start, end));
  expect(sentences).toEqual(["😀 Un papier.", "Il attend !", "Deuxième alinéa.", "Fin"]);
});

test("an empty text has neither", () => {
  expect(paragraphsOf(" \n ")).toEqual([]);
  expect(sentencesOf("", "en")).toEqual([]);
});
