import { endOfDay, toLocalField } from "./local-instant.ts";

test("an instant is shown to the minute, and read back as the same minute", () => {
  const instant = new Date(2026, 0, 5, 7, 4, 31);
  expect(toLocalField(instant)).toBe("2026-01-05T07:04");
  expect(new Date(toLocalField(instant))).toEqual(new Date(2026, 0, 5, 7, 4));
});

test("a day's work ends at six, over the end of a month too", () => {
  expect(endOfDay(new Date(2026, 0, 31, 9), 1)).toEqual(new Date(2026, 1, 1, 18));
});
