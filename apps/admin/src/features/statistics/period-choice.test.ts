import { beginOf, chosenSpan, wallDay } from "./period-choice.ts";

test.each([
  [{}, "weeks"],
  [{ by: "days" }, "days"],
  [{ by: "years" }, "years"],
  [{ by: "toString" }, "weeks"],
  [{ by: ["months", "days"] }, "months"],
])("%j is shown by %s", (params, span) => {
  expect(chosenSpan(params)).toBe(span);
});

test("twelve weeks begin 84 days ago", () => {
  expect(beginOf("weeks", Date.parse("2026-11-26T10:00:00Z"))).toBe("2026-09-03T10:00:00.000Z");
});

test.each([
  ["2026-03-28T23:00:00Z", "Europe/Paris", "2026-03-29"],
  ["2026-03-29T04:00:00Z", "America/Montreal", "2026-03-29"],
  ["2026-01-01T00:00:00Z", "UTC", "2026-01-01"],
])("%s is the midnight in %s of %s", (instant, zone, day) => {
  expect(wallDay(instant, zone).toISOString().slice(0, 10)).toBe(day);
});
