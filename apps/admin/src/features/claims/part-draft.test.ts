import { mergedDraft } from "./merged-draft.ts";
import { isConflict } from "./part-draft.ts";

const ground = { text: "40 ships passed.", kind: "FACT", topics: ["ships"], reason: "" };

test("it is a conflict when both said something else, and none when they say the same", () => {
  const mine = { ...ground, text: "43 ships passed." };
  expect(isConflict({ ground, mine, theirs: { ...ground, kind: "FIGURE" } })).toBe(true);
  expect(isConflict({ ground, mine, theirs: ground })).toBe(false);
  expect(isConflict({ ground, mine, theirs: mine })).toBe(false);
  expect(isConflict({ ground, mine: { ...ground, reason: "why" }, theirs: mine })).toBe(false);
});

test("what only one of them changed is taken from them, and a choice of both is mine", () => {
  const mine = { ...ground, text: "43 ships passed.", kind: "FIGURE", reason: "the log" };
  const theirs = { ...ground, kind: "QUOTATION", topics: ["ships", "strait"] };
  expect(mergedDraft({ ground, mine, theirs }, ["text"])).toEqual({
    text: "43 ships passed.",
    kind: "FIGURE",
    topics: ["ships", "strait"],
    reason: "the log",
  });
});
