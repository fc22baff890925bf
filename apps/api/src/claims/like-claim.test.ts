import { likenessOf } from "./like-claim.ts";

test.each([
  ["the same words", "40 ships passed the strait", 0.9, "SAME"],
  ["some of the words", "40 ships passed the northern strait in May", 0.65, "ALIKE"],
  ["another number", "43 ships passed the strait", 0.85, "MAY_CONTRADICT"],
  ["a negation", "40 ships never passed the strait", 0.8, "MAY_CONTRADICT"],
  ["another number in a sentence that is otherwise another", "1,200 trains passed the tunnel", 0.6, null],
])("a claim with %s is told as what it is", (...[, text, nearness, likeness]) => {
  expect(likenessOf("40 ships passed the strait", { text, nearness })).toBe(likeness);
});
