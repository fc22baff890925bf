import { changesBetween, isOther, reviewContent } from "./review-content.ts";

type Shown = Parameters<typeof reviewContent>[0];

const piece = {
  id: "evd_1",
  stance: "SUPPORTS",
  excerpt: "Shut at noon.",
  note: null,
  url: null,
  source: { id: "src_1", name: "Harbour log" },
  article: null,
};

const shown = (claim: Partial<Shown["claim"]> = {}, more: Partial<Shown> = {}): Shown =>
  ({
    digest: "one",
    anchorsDigest: null,
    ...more,
    claim: {
      text: "The port was shut.",
      language: "en",
      kind: "FACT",
      topics: ["ships", "port"],
      verdict: null,
      appearances: { nodes: [] },
      evidence: { nodes: [piece] },
      ...claim,
    },
  }) as Shown;

test("what differs is told field by field, evidence by its lines", () => {
  const before = reviewContent(shown());
  const other = {
    ...piece,
    id: "evd_2",
    stance: "REFUTES",
    excerpt: "Open all day.",
    note: "Told by phone.",
  };
  const after = reviewContent(
    shown(
      { text: "The port was shut at noon.", evidence: { nodes: [piece, other] } as never },
      { digest: "two" },
    ),
  );
  expect(isOther(before, after)).toBe(true);
  expect(changesBetween(before, after)).toEqual([
    { field: "text", before: "The port was shut.", after: "The port was shut at noon." },
    {
      field: "evidence",
      before: "SUPPORTS: Harbour log — “Shut at noon.”",
      after:
        "SUPPORTS: Harbour log — “Shut at noon.”\nREFUTES: Harbour log — “Open all day.” — Told by phone.",
    },
  ]);
});

test("topics in another order are the same content", () => {
  const other = reviewContent(shown({ topics: ["port", "ships"] }));
  expect(changesBetween(reviewContent(shown()), other)).toEqual([]);
  expect(isOther(reviewContent(shown()), other)).toBe(false);
});

test("an article that changed is something else to decide on, though the claim is the same", () => {
  const [before, after] = [reviewContent(shown()), reviewContent(shown({}, { anchorsDigest: "moved" }))];
  expect(isOther(before, after)).toBe(true);
  expect(changesBetween(before, after)).toEqual([]);
});
