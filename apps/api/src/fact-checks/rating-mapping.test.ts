import { defaultScale } from "@claimdesk/shared/verdict";
import { asSaid, mappedRating } from "./rating-mapping.ts";

const scale = defaultScale.map(({ key, labels, value }) => ({
  ...{ rating: key, labelFr: labels.fr, labelEn: labels.en, value },
}));

type Scaled = readonly [value: number, worst?: number | undefined, best?: number];

const said = (name: string | null, [value, worst, best]: Scaled | readonly [] = []) => ({
  ...{ name, value: value ?? null, worst: worst ?? null, best: best ?? null },
});

const mapped = (...given: Parameters<typeof said>): string => {
  const rating = mappedRating(said(...given), scale);
  return rating.kind === "mapped" ? `${rating.step.rating} by ${rating.by}` : rating.reason;
};

test.each([
  ["False", "false by name"],
  ["FAUX", "false by name"],
  ["Plutot vrai", "mostly_true by name"],
  ["mostly_true", "mostly_true by name"],
  ["Misleading!", "misleading by name"],
])("what is called %s is rated so here", (name, expected) => {
  expect(mapped(name)).toBe(expected);
});

test.each(["Half True", "Four Pinocchios", "Mostly False", "Falsehood", "Not true", "", "Pas faux"])(
  "what is called %j is rated by nobody's guess",
  (name) => expect(mapped(name)).toBe("the desk's scale has no such rating"),
);

test("numbers are taken at the ends of their own scale, whichever way it is cut, and nowhere between", () => {
  expect(mapped("Pants on Fire", [1, 1, 5])).toBe("false by number");
  expect(mapped(null, [10, 0, 10])).toBe("true by number");
  for (const value of [2, 3, 4]) expect(mapped("In between", [value, 1, 5])).toContain("no such rating");
});

test("a number without its scale, and a scale that is upside down or empty, say nothing", () => {
  expect(mapped(null, [1])).toContain("no such rating");
  expect(mapped(null, [5, undefined, 5])).toContain("no such rating");
  expect(mapped(null, [1, 5, 1])).toContain("no such rating");
  expect(mapped(null, [1, 1, 1])).toContain("no such rating");
});

test("a name and a number that say the opposite are told of, and neither is believed", () => {
  expect(mapped("False", [5, 1, 5])).toBe("its name and its number say the opposite");
  expect(mapped("True", [1, 1, 5])).toBe("its name and its number say the opposite");
  expect(mapped("Misleading", [1, 1, 5])).toBe("misleading by name");
});

test("a rating is told as it was said", () => {
  expect(asSaid(said("Half True", [3, 1, 5]))).toBe("“Half True” (3, 1–5)");
  expect(asSaid(said("Faux"))).toBe("“Faux”");
  expect(asSaid(said(null, [2]))).toBe("2");
});
