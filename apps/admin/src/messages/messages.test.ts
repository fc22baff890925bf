import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import en from "./en.json";
import fr from "./fr.json";
import { messageUses } from "./message-uses.ts";
import type { MessageUse } from "./message-uses.ts";

interface Messages {
  [key: string]: string | Messages;
}

function flatten(messages: Messages, prefix = ""): Map<string, string> {
  const entries = Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    const path = prefix + key;
    return typeof value === "string" ? [[path, value]] : [...flatten(value, `${path}.`)];
  });
  return new Map(entries);
}

const english = flatten(en);
const french = flatten(fr);
const keys = [...english.keys()];

const root = join(__dirname, "..");
const uses: MessageUse[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test.") && !path.startsWith("gql"))
  .flatMap((path) => messageUses(readFileSync(join(root, path), "utf8"), path));

const argumentsOf = (message: string) =>
  [...new Set(message.match(/(?<=\{)\w+(?=[,}])|(?<=<)\w+(?=>)/g))].sort();

test("both languages have the same keys", () => {
  expect([...french.keys()].sort()).toEqual([...keys].sort());
});

test.each(keys)("%s takes the same arguments in both languages", (key) => {
  expect(argumentsOf(french.get(key) ?? "")).toEqual(argumentsOf(english.get(key) ?? ""));
});

test("no message is empty", () => {
  expect([...english, ...french].filter(([, text]) => text === "")).toEqual([]);
});

test("every message that the code asks for exists", () => {
  expect(uses.length).toBeGreaterThan(0);
  const missing = uses.filter(({ pattern }) => !keys.some((key) => pattern.test(key)));
  expect(missing.map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
});

test("every message is asked for somewhere", () => {
  expect(keys.filter((key) => !uses.some(({ pattern }) => pattern.test(key)))).toEqual([]);
});

test("French has its no-break spaces before high punctuation and inside guillemets", () => {
  const wrong = [...french].filter(([, text]) => / [;:?!»]|« /.test(text));
  expect(wrong).toEqual([]);
});
