import { draftOf, sentOf } from "./mail-draft.ts";
import type { OwnMailPreferences } from "./mail.query.ts";

const chosen: OwnMailPreferences = {
  available: true,
  atOnce: ["MENTIONED"],
  inDigest: ["DECIDED"],
  language: "FR",
  timeZone: "Europe/Paris",
  digestAt: "07:30",
  quietFrom: "22:00",
  quietUntil: "07:00",
};

test("what was chosen comes back as it was", () => {
  const { available: _, ...sent } = chosen;
  expect(draftOf(chosen).when).toMatchObject({ MENTIONED: "atOnce", DECIDED: "digest", OVERDUE: "never" });
  expect(sentOf(draftOf(chosen))).toEqual(sent);
});

test("hours that were emptied are no quiet hours", () => {
  expect(sentOf({ ...draftOf(chosen), quietFrom: "", quietUntil: "" })).toMatchObject({
    quietFrom: null,
    quietUntil: null,
  });
});
