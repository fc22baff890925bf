import { bestCount, chooseItems } from "./item-choice.ts";
import type { ItemChoice } from "./item-choice.ts";
import type { TextItem } from "./text-item.ts";

const suggestion = (id: string, start: number, more: { confidence: number; kind?: string }) =>
  ({ type: "suggestion", id, start, end: start + 5, kind: "FACT", ...more }) as TextItem;
const claim = (id: string, start: number, kind = "FACT") =>
  ({ type: "claim", id, start, end: start + 5, kind }) as TextItem;

const items = [
  suggestion("weak", 0, { confidence: 0.2 }),
  claim("claim", 10, "QUOTATION"),
  suggestion("best", 20, { confidence: 0.9, kind: "FIGURE" }),
  suggestion("good", 30, { confidence: 0.7 }),
];
const chosen = (choice: Partial<ItemChoice> = {}) => {
  const whole = { view: "all", kind: undefined, order: "place", limit: 2 } as const;
  const { marked, listed, ...rest } = chooseItems(items, { ...whole, ...choice });
  return { marked: marked.map(({ id }) => id), listed: listed.map(({ id }) => id), ...rest };
};

test("the text marks every claim and the best suggestions, and the others wait", () => {
  expect(chosen()).toEqual({
    marked: ["claim", "best", "good"],
    listed: ["claim", "best", "good"],
    counts: { all: 3, claim: 1, suggestion: 2 },
    waiting: 1,
  });
});

test("by rank the best suggestion is first in the list, wherever it stands in the text", () => {
  expect(chosen({ order: "rank" }).listed).toEqual(["best", "good", "claim"]);
});

test("of one kind the best of that kind are shown, and claims of another stay marked", () => {
  const { marked, listed, waiting } = chosen({ kind: "FACT", limit: 1 });
  expect(marked).toEqual(["claim", "good"]);
  expect(listed).toEqual(["good"]);
  expect(waiting).toBe(1);
});

test("the list shows claims alone or suggestions alone, the text both", () => {
  expect(chosen({ view: "claim" })).toMatchObject({ listed: ["claim"], marked: ["claim", "best", "good"] });
  expect(chosen({ view: "suggestion" }).listed).toEqual(["best", "good"]);
});

test("a long text has more marks than a short one, and none has one on every line", () => {
  expect(bestCount("Three short words.")).toBe(5);
  expect(bestCount("word ".repeat(1_200))).toBe(20);
  expect(bestCount("word ".repeat(50_000))).toBe(100);
});
