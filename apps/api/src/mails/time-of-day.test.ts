import { minutesOf, timeOf } from "./time-of-day.ts";

test("a time of day is so many minutes, and comes back", () => {
  for (const time of ["00:00", "07:30", "23:59"]) expect(timeOf(minutesOf(time) ?? -1)).toBe(time);
  expect(minutesOf("07:30")).toBe(450);
});

test.each(["24:00", "7:30", "07:60", "half past seven", ""])("%p is none", (time) => {
  expect(minutesOf(time)).toBeNull();
});
