import { placedQuotes } from "./placed-quote.ts";
import type { ReviewAppearance } from "./review-desk.query.ts";

const appearance = (text: string, number = 1) => ({
  id: "a",
  revisionNumber: 1,
  anchor: { exact: "forty tonnes", prefix: "made ", suffix: " of", start: 5, end: 17 },
  standing: null as ReviewAppearance["standing"],
  attribution: [],
  article: {
    id: "art",
    title: "",
    language: "en",
    publishedAt: null,
    publisher: null,
    revision: { number, text },
  },
});

test("the words stand where the anchor says", () => {
  expect(placedQuotes(appearance("made forty tonnes of it")).claim).toMatchObject([{ start: 5, end: 17 }]);
});

test("in a newer text they are found by their neighbours", () => {
  const moved = appearance("They made forty tonnes of it, not forty tonnes at once", 2);
  expect(placedQuotes(moved).claim).toMatchObject([{ start: 10, end: 22 }]);
});

test("words that are gone are marked nowhere", () => {
  expect(placedQuotes(appearance("made fifty tonnes of it", 2)).claim).toEqual([]);
});

test("where the desk knows how they stand, that counts, and altered words are marked nowhere", () => {
  const text = "They made forty tonnes of it";
  const known = (found: "MOVED" | "ALTERED") =>
    ({ class: found, start: 5, end: 9, revision: { number: 2 } }) as ReviewAppearance["standing"];
  expect(placedQuotes({ ...appearance(text, 2), standing: known("MOVED") }).claim).toMatchObject([
    { start: 5, end: 9 },
  ]);
  expect(placedQuotes({ ...appearance(text, 2), standing: known("ALTERED") }).claim).toEqual([]);
});
