import { placedWords } from "./placed-words.ts";

const anchor = { exact: "forty ships", prefix: "Some ", suffix: " waited", start: 5, end: 16 };
const about = (
  article: { id: string; title: string; language: string } | null,
  resolvedAt: string | null = null,
) => [{ id: "cmt_1", resolvedAt, words: { article, anchor } }];

test("the words of a thread are marked where they stand", () => {
  const placed = [{ id: "cmt_1", start: 5, end: 16 }];
  expect(placedWords(about(null), "Some forty ships waited", null)).toEqual(placed);
});

test("and where they have gone to", () => {
  const placed = [{ id: "cmt_1", start: 15, end: 26 }];
  expect(placedWords(about(null), "At the harbour forty ships waited", null)).toEqual(placed);
});

test("but not once they are gone, once they are settled, nor in another text", () => {
  expect(placedWords(about(null), "Some fifty ships waited", null)).toEqual([]);
  expect(placedWords(about(null, "2026-11-26T06:00:00Z"), "Some forty ships waited", null)).toEqual([]);
  const article = { id: "art_1", title: "", language: "en" };
  expect(placedWords(about(article), "Some forty ships waited", null)).toEqual([]);
  expect(placedWords(about(article), "Some forty ships waited", "art_1")).toHaveLength(1);
});
