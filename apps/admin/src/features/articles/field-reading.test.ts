import type { ArticleDraft } from "./article-draft.ts";
import { isTaken, readingsOf, withReading } from "./field-reading.ts";

const input = "🚢 Le détroit rouvre\nPar Anselme Courtival, le 17 mai 2025\nLe détroit a rouvert.";
const at = (words: string) => {
  const start = Array.from(input.slice(0, input.indexOf(words))).length;
  return { start, end: start + Array.from(words).length };
};
const finding = (more: object) => ({
  field: "title",
  value: "Le détroit rouvre",
  confidence: 0.9,
  method: "text",
  origin: at("Le détroit rouvre"),
  disagreesWith: [] as string[],
  ...more,
});

test("each reading has the words that it was read in, also behind letters of more than one unit", () => {
  expect(readingsOf({ input, findings: [finding({})] })).toEqual([
    {
      field: "title",
      value: "Le détroit rouvre",
      method: "text",
      confidence: 0.9,
      evidence: {
        before: "🚢 ",
        exact: "Le détroit rouvre",
        after: "\nPar Anselme Courtival, le 17 mai 2025\nL",
      },
    },
  ]);
});

test("readings that disagree stand beside each other once, with how each was come by where that is known", () => {
  const findings = [
    finding({ disagreesWith: ["Le détroit", "Maruel"] }),
    finding({
      value: "Le détroit",
      method: "json-ld",
      confidence: 0.6,
      origin: null,
      disagreesWith: ["Maruel"],
    }),
  ];
  expect(readingsOf({ input, findings }).map(({ value, method }) => [value, method])).toEqual([
    ["Le détroit rouvre", "text"],
    ["Le détroit", "json-ld"],
    ["Maruel", null],
  ]);
});

test("a body is no evidence to be shown whole", () => {
  const [reading] = readingsOf({
    input: "x".repeat(500),
    findings: [finding({ field: "body", origin: { start: 0, end: 500 } })],
  });
  expect(reading?.evidence).toEqual({ before: "", exact: `${"x".repeat(160)}…`, after: "" });
});

const draft = {
  title: "Le détroit rouvre",
  rights: { holder: "A", terms: "" },
  republication: { originalSource: null, originalUrl: "", confirmed: false },
} as unknown as ArticleDraft;

test("the other reading is taken into its field, and what else the field's group holds stays", () => {
  expect(withReading(draft, { field: "title", value: "Maruel" })).toEqual({ title: "Maruel" });
  expect(withReading(draft, { field: "rights.terms", value: "All" })).toEqual({
    rights: { holder: "A", terms: "All" },
  });
  expect(withReading(draft, { field: "republication.originalUrl", value: "https://a.example/" })).toEqual({
    republication: { originalSource: null, originalUrl: "https://a.example/", confirmed: false },
  });
  // Who published it is a source to be chosen, not a text.
  expect(withReading(draft, { field: "publisher", value: "Horizons" })).toBeUndefined();
});

test("what stands in the field is told from what could be taken", () => {
  expect(isTaken(draft, { field: "title", value: "Le détroit rouvre" })).toBe(true);
  expect(isTaken(draft, { field: "title", value: "Maruel" })).toBe(false);
  expect(isTaken(draft, { field: "publisher", value: "Horizons" })).toBe(false);
});
