import { fieldOfMark, findingMarks, remarksOf } from "./finding-mark.ts";
import type { Finding } from "./finding-mark.ts";

const finding = (field: string, rest: Partial<Finding> = {}): Finding => ({
  field,
  value: "value",
  confidence: 0.9,
  method: "label",
  remark: null,
  disagreesWith: [],
  origin: { start: 0, end: 5 },
  ...rest,
});

const nameOf = (field: string) => field.toUpperCase();

test("each finding with a place is marked and leads back to its field", () => {
  const marks = findingMarks(
    [
      finding("rights.terms"),
      finding("language", { origin: null }),
      finding("title", { disagreesWith: ["x"] }),
    ],
    { active: undefined, nameOf },
  );
  expect(marks.map(({ id, kind, label }) => [fieldOfMark(id), kind, label])).toEqual([
    ["rights.terms", "dotted", "RIGHTS.TERMS"],
    ["title", "wavy", "TITLE"],
  ]);
});

test("the body is marked only while its field is in focus", () => {
  const findings = [finding("body")];
  expect(findingMarks(findings, { active: "title", nameOf })).toEqual([]);
  expect(findingMarks(findings, { active: "body", nameOf })).toHaveLength(1);
});

test("a field is remarked upon where something about it is doubtful", () => {
  const findings = [
    finding("title"),
    finding("publisher", { remark: "DOMAIN_AS_NAME" }),
    finding("publishedAt", { disagreesWith: ["2024"] }),
    finding("regions", { confidence: 0.3 }),
  ];
  expect(remarksOf(findings, "title")).toEqual([]);
  for (const field of ["publisher", "publishedAt", "regions"])
    expect(remarksOf(findings, field)).toHaveLength(1);
});
