import { enough } from "../../lib/enough.ts";
import { isAtLeast } from "./claim-count.ts";

test.each([
  ["fewer than are enough", { totalCount: enough - 1, countPrecision: "EXACT" }, false],
  ["as many as are enough", { totalCount: enough, countPrecision: "EXACT" }, true],
  ["more, whose number is kept", { totalCount: enough + 1, countPrecision: "EXACT" }, false],
  ["a thousand that a search looked at", { totalCount: 1_000, countPrecision: "AT_LEAST" }, true],
])("%s", (_what, total, expected) => {
  expect(isAtLeast(total)).toBe(expected);
});
