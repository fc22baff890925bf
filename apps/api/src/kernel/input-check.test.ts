import { urlLengthMax } from "@claimdesk/shared/limits";
import { InputCheck } from "./input-check.ts";

type Told = Partial<InputCheck["fault"] & object>;

const bounds = { max: 2, lengthMax: 5 };

const wrong: readonly [what: string, read: (check: InputCheck) => unknown, told: Told][] = [
  ["a line of white space", (check) => check.line("name", " \n\t ", 5), { problem: "EMPTY", max: null }],
  ["a line that is too long", (check) => check.line("name", "abcdef", 5), { problem: "TOO_LONG", max: 5 }],
  ["an empty text", (check) => check.text("name", "", 5), { problem: "EMPTY" }],
  [
    "a text that is too long",
    (check) => check.textOrNull("name", "🦉🦉🦉", 2),
    { problem: "TOO_LONG", max: 2 },
  ],
  ["no address", (check) => check.url("name", "javascript:alert(1)"), { problem: "NOT_A_WEB_ADDRESS" }],
  [
    "an address that is too long",
    (check) => check.url("name", `https://a.example/${"a".repeat(urlLengthMax)}`),
    { problem: "TOO_LONG", max: urlLengthMax },
  ],
  ["no language", (check) => check.language("name", "français"), { problem: "NOT_A_LANGUAGE", min: null }],
  ["too many", (check) => check.list("name", ["a", "b", "c"], bounds), { problem: "TOO_MANY", max: 2 }],
  ["an empty item", (check) => check.list("name", ["a", " "], bounds), { problem: "EMPTY" }],
  [
    "an item that is too long",
    (check) => check.list("name", ["abcdef"], bounds),
    { problem: "TOO_LONG", max: 5 },
  ],
];

test.each(wrong)("%s is told as such, with its bound", (_what, read, told) => {
  const check = new InputCheck();
  read(check);
  expect(check.fault).toMatchObject({ code: "INVALID_INPUT", field: "name", ...told });
});

test("what can be taken is no fault, and is read as it will be kept", () => {
  const check = new InputCheck();
  expect(check.line("name", "  Le \n Relais ", 20)).toBe("Le Relais");
  expect(check.textOrNull("note", "  ", 20)).toBeNull();
  expect(check.list("topics", ["Eau", "eau", "Air"], bounds)).toEqual(["Eau", "Air"]);
  expect(check.fault).toBeNull();
});

test("the first fault is the one that is told", () => {
  const check = new InputCheck();
  check.line("first", "", 5);
  check.line("second", "abcdef", 5);
  expect(check.fault).toMatchObject({ field: "first", problem: "EMPTY" });
});
