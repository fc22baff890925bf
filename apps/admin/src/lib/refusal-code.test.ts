import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import en from "../messages/en.json";
import { isKnownRefusal, knownRefusals } from "./refusal-code.ts";

const api = join(__dirname, "../../../api");
const schema = readFileSync(join(api, "schema.graphql"), "utf8");

const refusals = [...schema.matchAll(/^type (\w+) implements Refusal\b/gm)].map(([, name = ""]) => name);

/** `code` is no part of the schema, so it is read where each refusal says it. */
const codes = readdirSync(join(api, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => /[./]refusal\.ts$/.test(path))
  .flatMap((path) => [...readFileSync(join(api, "src", path), "utf8").matchAll(/\bsuper\(\s*"([A-Z_]+)"/g)])
  .map(([, code = ""]) => code);

const valuesOf = (name: string): string[] => {
  const [, values = ""] = new RegExp(`^enum ${name} \\{(.*?)^\\}`, "ms").exec(schema) ?? [];
  return [...values.matchAll(/^ {2}([A-Z0-9_]+)$/gm)].map(([, value = ""]) => value);
};

test("each refusal of the schema has a code of its own", () => {
  expect(refusals.length).toBeGreaterThan(25);
  expect(new Set(codes).size).toBe(refusals.length);
});

test.each(codes)("%s has words", (code) => {
  expect(isKnownRefusal(code)).toBe(true);
});

test("nothing else has words but the admin's own two", () => {
  expect(knownRefusals.filter((known) => !codes.includes(known))).toEqual(["FORBIDDEN", "UNREACHABLE"]);
  expect(Object.keys(en.refusals.known).sort()).toEqual([...knownRefusals].sort());
});

test("what can be wrong with a field has words, and so has what is remarked about a finding", () => {
  expect(Object.keys(en.refusals.problems).sort()).toEqual(valuesOf("InputProblem").sort());
  expect(Object.keys(en.imports.remarks.known).sort()).toEqual(valuesOf("FindingRemark").sort());
  expect(valuesOf("InputProblem")).toContain("TOO_LONG");
});
