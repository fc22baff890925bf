import { auditChoice, auditVariables, isNarrowed } from "./audit-choice.ts";

const personId = "psn_01890000-0000-7000-8000-000000000000";

test("the address says who, what, which thing and when; the last day counts with its evening", () => {
  const params = {
    person: personId,
    action: "SIGNED_IN",
    type: "Person",
    from: "2026-03-01",
    until: "2026-03-31",
  };
  expect(auditVariables(params)).toEqual({
    first: 40,
    filter: {
      actorId: { eq: personId },
      action: { eq: "SIGNED_IN" },
      subjectType: { eq: "Person" },
      at: { gte: "2026-03-01T00:00:00.000Z", lt: "2026-04-01T00:00:00.000Z" },
    },
    personId,
    namesPerson: true,
  });
});

test("what is mistyped in the address asks for nothing", () => {
  const choice = auditChoice({
    person: "me",
    action: "NOTHING",
    type: "Toaster",
    thing: "x",
    from: "2026-13-45",
  });
  expect(isNarrowed(choice)).toBe(false);
  expect(auditVariables({ from: "yesterday" }).filter).toEqual({});
});
