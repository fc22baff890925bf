import { segmentsOf } from "./text-segment.ts";

const whole = { start: 0, end: 20 };

test("a text without ranges is one segment", () => {
  expect(segmentsOf([], whole)).toEqual([{ start: 0, end: 20, ids: [] }]);
});

test("ranges that overlap are cut where they meet", () => {
  const segments = segmentsOf(
    [
      { id: "a", start: 2, end: 10 },
      { id: "b", start: 8, end: 12 },
    ],
    whole,
  );
  expect(segments).toEqual([
    { start: 0, end: 2, ids: [] },
    { start: 2, end: 8, ids: ["a"] },
    { start: 8, end: 10, ids: ["a", "b"] },
    { start: 10, end: 12, ids: ["b"] },
    { start: 12, end: 20, ids: [] },
  ]);
});

test("a range inside another stands last, being the more particular", () => {
  const segments = segmentsOf(
    [
      { id: "word", start: 4, end: 6 },
      { id: "sentence", start: 0, end: 20 },
    ],
    whole,
  );
  expect(segments.map(({ ids }) => ids)).toEqual([["sentence"], ["sentence", "word"], ["sentence"]]);
});

test("only what lies between the positions is cut, and empty ranges mark nothing", () => {
  const ranges = [
    { id: "before", start: 0, end: 5 },
    { id: "across", start: 3, end: 30 },
    { id: "empty", start: 8, end: 8 },
  ];
  expect(segmentsOf(ranges, { start: 5, end: 10 })).toEqual([{ start: 5, end: 10, ids: ["across"] }]);
});

test("two ranges of the same words share one segment", () => {
  const ranges = [
    { id: "claim", start: 0, end: 20 },
    { id: "suggestion", start: 0, end: 20 },
  ];
  expect(segmentsOf(ranges, whole)).toEqual([{ start: 0, end: 20, ids: ["claim", "suggestion"] }]);
});
