import { paragraphsOf } from "../../lib/sentence.ts";
import { marksByParagraph } from "./marks-by-paragraph.ts";

const paragraphs = paragraphsOf("One two.\n\nThree four.\n\nFive six.");
const ids = (...marks: [id: string, start: number, end: number][]) =>
  marksByParagraph(
    paragraphs,
    marks.map(([id, start, end]) => ({ id, start, end })),
  ).map((own) => own.map(({ id }) => id));

test("each paragraph has its own marks, and some have none", () => {
  expect(ids(["a", 0, 3], ["b", 24, 28])).toEqual([["a"], [], ["b"]]);
});

test("a mark over several paragraphs is one of each of them", () => {
  expect(ids(["a", 4, 29], ["b", 10, 15])).toEqual([["a"], ["a", "b"], ["a"]]);
});
