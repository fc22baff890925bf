import { hrefWith, pageLinks, pagePlace } from "./page-place.ts";

const ends = { hasNextPage: true, hasPreviousPage: true, startCursor: "s", endCursor: "e" };

test("a list begins at its start, and goes on or back from a cursor", () => {
  expect(pagePlace({}, 25)).toEqual({ first: 25 });
  expect(pagePlace({ after: "e" }, 25)).toEqual({ first: 25, after: "e" });
  expect(pagePlace({ before: "s", after: "e" }, 25)).toEqual({ last: 25, before: "s" });
});

test("the neighbouring pages keep the filter and drop the old cursor", () => {
  expect(pageLinks("/claims", { state: "DRAFT", after: "x" }, ends)).toEqual({
    previousHref: "/claims?state=DRAFT&before=s",
    nextHref: "/claims?state=DRAFT&after=e",
  });
  expect(pageLinks("/claims", {}, { ...ends, hasNextPage: false, hasPreviousPage: false })).toEqual({
    previousHref: undefined,
    nextHref: undefined,
  });
});

test("a filter taken away leaves the address", () => {
  expect(hrefWith("/claims", { state: "DRAFT", search: " eau " }, { state: "" })).toBe("/claims?search=eau");
  expect(hrefWith("/claims", { state: "DRAFT" }, { state: "" })).toBe("/claims");
});
