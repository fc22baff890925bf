import { keyDays } from "./key-days.ts";

const today = new Date("2026-03-02T10:00:00Z");

test("the days of a period are all there, the latest first, also those on which nobody asked", () => {
  const used = [
    { day: "2026-03-02", requests: 4, refused: 1 },
    { day: "2026-02-28", requests: 9, refused: 0 },
  ];
  expect(keyDays(used, 4, today)).toEqual({
    days: [
      { day: "2026-03-02", requests: 4, refused: 1 },
      { day: "2026-03-01", requests: 0, refused: 0 },
      { day: "2026-02-28", requests: 9, refused: 0 },
      { day: "2026-02-27", requests: 0, refused: 0 },
    ],
    requests: 13,
    refused: 1,
    most: 9,
  });
});

test("what lies before the period is left out of it", () => {
  const used = [{ day: "2026-02-01", requests: 7, refused: 7 }];
  expect(keyDays(used, 30, today)).toMatchObject({ requests: 7 });
  expect(keyDays(used, 29, today)).toMatchObject({ requests: 0, refused: 0, most: 0 });
});
