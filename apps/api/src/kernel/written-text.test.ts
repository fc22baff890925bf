import { optionalText, writtenText } from "./written-text.ts";

test.each([
  ["white space", " \n ", { problem: "EMPTY", max: null }],
  ["one character too many", "abcd", { problem: "TOO_LONG", max: 3 }],
  ["a control character", "a\u0000", { problem: "CONTROL_CHARACTERS", max: null }],
  ["half a character", "a\ud83e", { problem: "CONTROL_CHARACTERS", max: null }],
])("%s cannot be taken, and is told as such", (_what, given, told) => {
  expect(writtenText("reason", given, 3)).toMatchObject({ code: "INVALID_INPUT", field: "reason", ...told });
});

test("lengths are counted as people count them", () => {
  expect(writtenText("reason", " 🦉🦉🦉 ", 3)).toBe("🦉🦉🦉");
});

test("leaving it out, or empty, is a way of saying nothing", () => {
  expect([undefined, null, "  "].map((given) => optionalText("reason", given, 3))).toEqual([
    null,
    null,
    null,
  ]);
  expect(optionalText("reason", "abcd", 3)).toMatchObject({ problem: "TOO_LONG", max: 3 });
});
