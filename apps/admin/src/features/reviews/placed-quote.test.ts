import { placedQuotes } from "./placed-quote.ts";

const appearance = (text: string, number = 1) => ({
  id: "a",
  revisionNumber: 1,
  anchor: { exact: "forty tonnes", prefix: "made ", suffix: " of", start: 5, end: 17 },
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
