import { CodePointIndex } from "@claimdesk/shared/code-point";
import { believed, toFindings, type Candidate } from "./findings.ts";
import type { FieldName, Method } from "./reading.ts";

function candidate(field: FieldName, value: string, method: Method): Candidate {
  return { field, value, confidence: 0.8, at: null, method };
}

function disagreements(...candidates: Candidate[]): unknown {
  return toFindings(new CodePointIndex(""), candidates).map(({ disagreesWith }) => disagreesWith);
}

test.each([
  ["title", "Le pacte", "Le Pacte | Courrier", true],
  ["title", "Le pacte", "La trêve", false],
  ["publishedAt", "2024-06-24", "2024-06-24T10:00:00Z", true],
  ["publishedAt", "2024-06-24T10:00:00Z", "2024-06-24T12:00:00+02:00", true],
  ["publishedAt", "2024-06-24", "2024-06-25", false],
  ["publisher", "Courrier", "Le Courrier", true],
  ["canonicalUrl", "https://a.example/1", "https://a.example/12", false],
  ["rights.contact", "a@a.example", "b@a.example", true],
] as const)("%s: %s and %s", (...[field, one, other, agree]) => {
  const told = disagreements(candidate(field, one, "meta"), candidate(field, other, "json-ld"));
  expect(told).toEqual(agree ? [[], []] : [[other], [one]]);
});

test("two authors of one byline complete each other, another place that lacks one contradicts", () => {
  const both = [candidate("authors", "Ann Roe", "byline"), candidate("authors", "Max Doe", "byline")];
  expect(disagreements(...both)).toEqual([[], []]);
  expect(disagreements(...both, candidate("authors", "Kim Poe", "meta"))).toEqual([
    ["Kim Poe"],
    ["Kim Poe"],
    ["Ann Roe", "Max Doe"],
  ]);
});

test("the most confident is believed, and among equals the first", () => {
  const [one, two, three] = ["a", "b", "c"].map((value) => candidate("title", value, "meta"));
  if (one === undefined || two === undefined || three === undefined) throw new Error("Three were made.");
  expect(believed([{ ...one, confidence: 0.5 }, two, three], "title")).toBe(two);
});
