import { mergeText } from "./merge-text.ts";

const ground = "The minister said that 40 ships had passed.";

test("what two people changed in different places is taken over from both", () => {
  const mine = "The minister said that 43 ships had passed.";
  const theirs = "The minister of trade said that 40 ships had passed.";
  expect(mergeText(ground, { mine, theirs })).toBe("The minister of trade said that 43 ships had passed.");
});

test("where both wrote, both stand", () => {
  const mine = "The minister said that 43 ships had passed.";
  const theirs = "The minister said that 44 ships had passed.";
  expect(mergeText(ground, { mine, theirs })).toBe("The minister said that 43 44 ships had passed.");
});

test("the same change by both is one, and a text written by both at once loses nothing", () => {
  expect(mergeText(ground, { mine: "Same.", theirs: "Same." })).toBe("Same.");
  expect(mergeText("", { mine: "Mine", theirs: "Theirs" })).toBe("Mine Theirs");
});
