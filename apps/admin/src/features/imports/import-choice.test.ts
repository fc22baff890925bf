import { importChoice, importVariables, isNarrowed } from "./import-choice.ts";

const me = "psn_00000000-0000-4000-8000-000000000001";
const somebody = "psn_00000000-0000-4000-8000-000000000002";
const publisher = "src_00000000-0000-4000-8000-000000000003";

test("an address without choices asks for the latest imports", () => {
  expect(importVariables({}, me)).toMatchObject({
    first: 20,
    filter: {},
    namesPublisher: false,
    namesPerson: false,
  });
  expect(isNarrowed(importChoice({}))).toBe(false);
});

test("choices become filters", () => {
  const params = { search: "brest", way: "FEED", state: "FAILED", failure: "GONE", by: "me", publisher };
  expect(importVariables(params, me)).toMatchObject({
    search: "brest",
    filter: {
      way: { eq: "FEED" },
      state: { eq: "FAILED" },
      failure: { eq: "GONE" },
      createdById: { eq: me },
      publisherId: { eq: publisher },
    },
    namesPublisher: true,
    namesPerson: false,
  });
  expect(isNarrowed(importChoice(params))).toBe(true);
});

test("somebody else is named beside what they asked for", () => {
  expect(importVariables({ by: somebody }, me)).toMatchObject({
    filter: { createdById: { eq: somebody } },
    personId: somebody,
    namesPerson: true,
  });
});

test("what there is not is passed over", () => {
  const params = { way: "PIGEON", state: "LOST", failure: "NOT_A_FEED", by: "src_1", publisher: somebody };
  expect(isNarrowed(importChoice(params))).toBe(false);
});
