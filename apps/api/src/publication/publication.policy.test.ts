import { PublicationKind } from "@claimdesk/shared/claim-state";
import { isLater, kindFor, needsNote } from "./publication.policy.ts";

test("the first publication is one only once", () => {
  expect(kindFor({ wasPublished: false })).toBe("FIRST");
  expect(kindFor({ wasPublished: true })).toBe("CORRECTION");
});

test("only a first publication goes without a word", () => {
  expect(Object.values(PublicationKind).filter(needsNote)).toEqual(["CORRECTION", "RETRACTION"]);
});

test("nothing is published into the past", () => {
  const now = new Date("2024-06-24T08:30:00Z");
  expect(isLater("2024-06-24T08:30:00.001Z", now)).toBe(true);
  expect(isLater("2024-06-24T10:29:00+02:00", now)).toBe(false);
  expect(isLater("2024-06-24T08:30:00Z", now)).toBe(false);
  expect(isLater(null, now)).toBe(false);
});
