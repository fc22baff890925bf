import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import en from "../../messages/en.json";
import fr from "../../messages/fr.json";
import { auditActions, isKnownAction } from "./audit-action.ts";

const api = join(__dirname, "../../../../api/src");

const texts = readdirSync(api, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
  .map((path) => readFileSync(join(api, path), "utf8"));

const literal = /(?<!=== )"([A-Z]+(?:_[A-Z]+)+)"/g;

/** In code: what is given as an action, by one branch or the other. */
const inCode = texts
  .flatMap((text) => text.match(/\baction\b\s*[:=][^;\n]*/g) ?? [])
  .flatMap((given) => [...given.matchAll(literal)].map(([, action = ""]) => action));

/** In SQL: what triggers record by themselves. */
const inSql = texts
  .flatMap((text) => [
    ...text.matchAll(/record_own_change\(\s*[\w.]+,\s*'([A-Z_]+)'/g),
    ...text.matchAll(/insert into audit_record[^;]*?'([A-Z]+_[A-Z_]+)'/g),
  ])
  .map(([, action = ""]) => action);

const recorded = [...new Set([...inCode, ...inSql])].sort();

test("what the API records is found, in code and in triggers", () => {
  expect(recorded).toEqual(
    expect.arrayContaining(["CLAIM_DECIDED", "ANCHORS_DECIDED", "SIGNED_IN", "SECOND_FACTOR_LOCKED"]),
  );
  expect(recorded.length).toBeGreaterThan(70);
});

test.each(recorded)("%s has words", (action) => {
  expect(isKnownAction(action)).toBe(true);
});

test.each(auditActions)("%s is said in French and in English, and recorded somewhere", (action) => {
  expect(recorded).toContain(action);
  expect(en.audit.actions[action]).toMatch(/\S/);
  expect(fr.audit.actions[action]).toMatch(/\S/);
});
