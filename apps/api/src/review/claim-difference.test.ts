import { differences, type ReadContent } from "./claim-difference.ts";

const content: ReadContent = {
  text: "The dam broke at five.",
  language: "en",
  kind: "FACT",
  topics: ["dams", "floods"],
  verdict: "true",
  rationale: "Two logs say so.",
  appearances: [[["a", 1], "“at five” (The Gazette)"]],
  evidence: [
    [["b"], "SUPPORTS: Log"],
    [["c"], "CONTEXT: Map"],
  ],
};

test("nothing differs from itself, in whatever order its lists come", () => {
  const reordered = { ...content, topics: ["floods", "dams"], evidence: [...content.evidence].reverse() };
  expect(differences(content, reordered)).toEqual([]);
});

test("each field that differs is told with both its forms", () => {
  const edited = { ...content, text: "The dam broke at six.", verdict: null, topics: [] };
  expect(differences(content, edited)).toEqual([
    { field: "text", before: "The dam broke at five.", after: "The dam broke at six." },
    { field: "topics", before: "dams, floods", after: null },
    { field: "verdict", before: "true", after: null },
  ]);
});

test("a list that differs is told line by line", () => {
  const edited = { ...content, evidence: content.evidence.slice(0, 1), appearances: [] };
  expect(differences(content, edited)).toEqual([
    { field: "appearances", before: "“at five” (The Gazette)", after: null },
    { field: "evidence", before: "SUPPORTS: Log\nCONTEXT: Map", after: "SUPPORTS: Log" },
  ]);
});

test("a claim that was never approved differs from nothing", () => {
  expect(differences(null, content)).toEqual([]);
});
