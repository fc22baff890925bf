import { moved } from "./moved.ts";

test.each([
  [0, 1, "bac"],
  [2, -1, "acb"],
  [0, -1, "abc"],
  [2, 1, "abc"],
] as const)("the step at %i moved by %i gives %s", (place, by, order) => {
  expect(moved(["a", "b", "c"], place, by).join("")).toBe(order);
});
