import { mayBeSame } from "./same-claim.ts";

describe("two wordings may be one claim", () => {
  test.each([
    ["another word", "The treaty binds 12 states.", "The pact binds 12 states."],
    ["another manner of grouping digits", "12,000 soldiers crossed.", "12 000 soldiers crossed."],
    ["no-break spaces between digits", "12\u00a0000 soldats ont passé.", "12\u202f000 soldats ont passé."],
    [
      "the same numbers in another order",
      "5 of 12 ministers left in 2024.",
      "In 2024, 5 of 12 ministers left.",
    ],
    ["full-width digits", "１２ ministers left.", "12 ministers left."],
    ["both negated, once with one word", "Il n’a pas signé.", "Il n'a jamais signé."],
    ["a word that only begins like a negation", "The notary signed.", "The notaries signed."],
  ])("with %s", (_what, one, other) => {
    expect(mayBeSame(one, other)).toBe(true);
    expect(mayBeSame(other, one)).toBe(true);
  });
});

describe("two wordings are never one claim", () => {
  test.each([
    ["another number", "12,000 soldiers crossed.", "13,000 soldiers crossed."],
    ["a number more", "The treaty binds states.", "The treaty binds 12 states."],
    ["the same number twice", "3 dead and 3 wounded.", "3 dead and wounded."],
    ["an English negation", "The minister signed it.", "The minister never signed it."],
    ["a contracted negation", "The minister did sign it.", "The minister didn’t sign it."],
    ["a French negation", "Le ministre a signé.", "Le ministre n’a pas signé."],
    ["a negation without a verb", "Avec l’accord du Parlement.", "Sans l’accord du Parlement."],
  ])("with %s", (_what, one, other) => {
    expect(mayBeSame(one, other)).toBe(false);
    expect(mayBeSame(other, one)).toBe(false);
  });
});
