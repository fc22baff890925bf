import { backOffMs } from "./back-off.ts";

test("what goes on is looked at within a second, and less often while nothing comes of it", () => {
  expect([0, 1, 2].map(backOffMs)).toEqual([1_000, 1_600, 2_560]);
});

test("it is never left alone for longer than twenty seconds", () => {
  expect([7, 50, 2_000].map(backOffMs)).toEqual([20_000, 20_000, 20_000]);
});
