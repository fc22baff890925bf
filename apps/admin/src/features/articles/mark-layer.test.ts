import { layeredSegments } from "./mark-layer.ts";

const whole = { start: 0, end: 100 };
const range = (id: string, start: number, end: number) => ({ id, start, end });
const drawn = (...args: Parameters<typeof layeredSegments>) =>
  layeredSegments(...args).map(({ start, end, layers }) => [
    `${String(start)}-${String(end)}`,
    ...layers.map((layer) => `${layer.range.id}${String(layer.level)}`),
  ]);

test("a text without marks is one segment", () => {
  expect(drawn([], whole)).toEqual([["0-100"]]);
});

test("the line of the shortest runs next to the words, whatever is longer below it", () => {
  expect(drawn([range("sentence", 10, 60), range("figure", 20, 30)], whole)).toEqual([
    ["0-10"],
    ["10-20", "sentence1"],
    ["20-30", "sentence1", "figure0"],
    ["30-60", "sentence1"],
    ["60-100"],
  ]);
});

test("a line keeps its height from its first word to its last", () => {
  const segments = layeredSegments([range("a", 0, 40), range("b", 30, 60), range("c", 35, 38)], whole);
  const heights = new Map<string, Set<number>>();
  for (const { layers } of segments)
    for (const layer of layers) {
      const known = heights.get(layer.range.id) ?? new Set();
      heights.set(layer.range.id, known.add(layer.level));
    }
  expect([...heights.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
});

test("a mark that runs through two paragraphs is drawn in each of them", () => {
  const mark = range("a", 90, 120);
  expect(drawn([mark], whole)).toEqual([["0-90"], ["90-100", "a0"]]);
  expect(drawn([mark], { start: 102, end: 150 })).toEqual([["102-120", "a0"], ["120-150"]]);
});

test("lines next to each other share a height", () => {
  expect(drawn([range("a", 0, 50), range("b", 50, 100)], whole)).toEqual([
    ["0-50", "a0"],
    ["50-100", "b0"],
  ]);
});
