import { rulesFrom, rulesOf } from "./policy-draft.ts";

test("a new policy takes one approval by reviewers", () => {
  expect(rulesFrom(rulesOf(undefined))).toEqual({
    ...{
      approvalsNeeded: 1,
      deciderRoles: ["REVIEWER"],
      publishesAutomatically: false,
      countsExperts: false,
      dueWithinHours: null,
    },
  });
});

test.each([
  [" 48 ", 48],
  ["", null],
  ["soon", 0],
  ["1.5", 0],
  ["-3", 0],
])("%j hours are sent as %j", (hours, sent) => {
  expect(rulesFrom({ ...rulesOf(undefined), hours }).dueWithinHours).toBe(sent);
});
