import { paragraphRuns } from "./paragraph-diff.ts";

test("what stays is one run, and what changed is told with what stood there before", () => {
  expect(paragraphRuns("One.\n\nTwo.\n\nThree.", "One.\n\nTwo, now.\n\nThree.")).toEqual([
    { kind: "same", paragraphs: ["One."] },
    { kind: "changed", before: "Two.", after: "Two, now." },
    { kind: "same", paragraphs: ["Three."] },
  ]);
});

test("paragraphs that came, and paragraphs that went", () => {
  expect(paragraphRuns("One.", "One.\n\nTwo.\n\nThree.")[1]).toEqual({
    ...{ kind: "changed", before: "", after: "Two.\n\nThree." },
  });
  expect(paragraphRuns("One.\n\nTwo.", "Two.")[0]).toEqual({ kind: "changed", before: "One.", after: "" });
});

test("texts that are alike are one run", () => {
  expect(paragraphRuns("One.\n\nTwo.", "One.\n\nTwo.")).toEqual([
    { kind: "same", paragraphs: ["One.", "Two."] },
  ]);
});
