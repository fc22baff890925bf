import { checkedIn } from "./model-check.ts";

const text = "Votes: 100. The moon 🌙 is full. Votes are counted twice. The moon is new.";
const kept = (quote: string, claim = "A claim.") => {
  const { kept: found, dropped } = checkedIn(text, [{ quote, claim, kind: "FACT" }]);
  return { exact: found.map(({ anchor }) => anchor.exact), dropped };
};

test("words that stand in the text once are an anchor, in code points", () => {
  const {
    kept: [one],
  } = checkedIn(text, [{ quote: " is full. ", claim: "It is full.", kind: "FACT" }]);
  expect(one).toMatchObject({
    anchor: { exact: "is full.", start: 23, end: 31 },
    proposedBy: "LANGUAGE_MODEL",
  });
});

test.each([
  ["in other letters", "votes: 100."],
  ["not at all", "Votes: 1000."],
  ["more than once", "The moon"],
  ["as nothing", "  "],
])("what stands there %s is dropped", (_, quote) => {
  expect(kept(quote)).toEqual({ exact: [], dropped: 1 });
});

test("a wording of nothing, or of a book, is dropped; white space in it is evened out", () => {
  expect(kept("Votes: 100.", " ")).toEqual({ exact: [], dropped: 1 });
  expect(kept("Votes: 100.", "x".repeat(2_001))).toEqual({ exact: [], dropped: 1 });
  const {
    kept: [one],
  } = checkedIn(text, [{ quote: "Votes: 100.", claim: "There were\n 100.", kind: "FIGURE" }]);
  expect(one?.text).not.toContain("\n");
});

test("of two that overlap the first is kept", () => {
  const two = ["Votes: 100. The", "100. The"].map((quote) => ({ quote, claim: "C.", kind: "FACT" as const }));
  expect(checkedIn(text, two)).toMatchObject({
    kept: [{ anchor: { exact: "Votes: 100. The" } }],
    dropped: 1,
  });
});
