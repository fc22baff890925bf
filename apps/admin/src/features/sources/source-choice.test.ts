import { isChoosing, sourceChoice, sourceVariables } from "./source-choice.ts";

test("an address without a question lists all sources by name", () => {
  expect(isChoosing(sourceChoice({}))).toBe(false);
  expect(sourceVariables({})).toEqual({
    first: 25,
    search: null,
    filter: {},
    orderBy: [{ field: "NAME", direction: "ASC" }],
  });
});

test("an address asks for words, a kind, a country, an order and a page", () => {
  const params = { search: " agence ", kind: "AGENCY", country: "FR", order: "newest", after: "c1" };
  expect(isChoosing(sourceChoice(params))).toBe(true);
  expect(sourceVariables(params)).toEqual({
    first: 25,
    after: "c1",
    search: "agence",
    filter: { kind: { eq: "AGENCY" }, country: { eq: "FR" } },
    orderBy: [{ field: "CREATED_AT", direction: "DESC" }],
  });
});

test("a kind and an order that are none are left out", () => {
  expect(sourceChoice({ kind: "GOSSIP", order: "loudest" })).toMatchObject({
    kind: undefined,
    order: "name",
  });
});
