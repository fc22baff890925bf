import { claimChoice, filterOf, isChoosing, orderOf } from "./claim-choice.ts";

test("an address that asks for nothing lists all claims, the latest changed first", () => {
  const choice = claimChoice({});
  expect(isChoosing(choice)).toBe(false);
  expect(filterOf(choice)).toEqual({});
  expect(orderOf(choice)).toEqual([{ field: "UPDATED_AT", direction: "DESC" }]);
});

test("words that are searched for put the best match first", () => {
  expect(claimChoice({ search: " eau lourde " })).toMatchObject({ search: "eau lourde", order: "RELEVANCE" });
  expect(claimChoice({ order: "RELEVANCE" }).order).toBe("UPDATED");
});

test("what is no state or kind is not asked for", () => {
  expect(filterOf(claimChoice({ state: "LOST", kind: "FIGURE", topic: "water" }))).toEqual({
    kind: { eq: "FIGURE" },
    topics: { eq: "water" },
  });
});
