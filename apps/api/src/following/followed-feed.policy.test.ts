import { minutesToNextPoll } from "./followed-feed.policy.ts";

const next = (everyMinutes: number, failures: number, retryAfterSeconds: number | null = null) =>
  minutesToNextPoll({ everyMinutes, failures, retryAfterSeconds });

test("a feed is asked as often as was said, and half as often with every failure, once a day at the least", () => {
  expect([0, 1, 2, 3, 9, 99].map((failures) => next(30, failures))).toEqual([30, 60, 120, 240, 1_440, 1_440]);
});

test("a feed that is asked once a day stays so", () => {
  expect([0, 1, 5].map((failures) => next(1_440, failures))).toEqual([1_440, 1_440, 1_440]);
});

test("a site that asks to be left alone for longer is, for a day at the most", () => {
  expect(next(30, 1, 7_200)).toBe(120);
  expect(next(30, 1, 60)).toBe(60);
  expect(next(30, 1, 9_999_999)).toBe(1_440);
});
