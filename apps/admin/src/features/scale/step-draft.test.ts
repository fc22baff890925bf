import { valueOf } from "./step-draft.ts";

test.each([
  ["", null],
  [" 3 ", 3],
  ["2,5", 2.5],
  ["2.25", 2.25],
  ["good", 0],
  ["12", 0],
])("%j is sent as %j", (value, sent) => {
  expect(valueOf({ value })).toBe(sent);
});
