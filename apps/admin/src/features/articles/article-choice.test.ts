import { articleChoice, articleVariables, isNarrowed } from "./article-choice.ts";

test("an address without choices asks for the latest articles", () => {
  expect(articleVariables({})).toEqual({
    first: 25,
    filter: {},
    orderBy: [{ field: "PUBLISHED_AT", direction: "DESC" }],
    publisherId: "",
    namesPublisher: false,
  });
  expect(isNarrowed(articleChoice({}))).toBe(false);
});

test("choices become filters, and an order that there is not is passed over", () => {
  const params = {
    language: "fr",
    topic: "Diplomatie",
    publisher: "src_1",
    search: "traité",
    order: "sideways",
  };
  expect(articleVariables(params)).toMatchObject({
    search: "traité",
    filter: { language: { eq: "fr" }, topics: { eq: "Diplomatie" }, publisherId: { eq: "src_1" } },
    orderBy: [{ field: "PUBLISHED_AT", direction: "DESC" }],
    namesPublisher: true,
  });
  expect(isNarrowed(articleChoice(params))).toBe(true);
});

test("a cursor in the address leads to its page", () => {
  expect(articleVariables({ after: "c1", order: "title" })).toMatchObject({
    first: 25,
    after: "c1",
    orderBy: [{ field: "TITLE", direction: "ASC" }],
  });
});
