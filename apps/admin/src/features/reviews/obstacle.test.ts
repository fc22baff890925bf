import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isKnownObstacle } from "./obstacle.ts";

const policy = readFileSync(join(__dirname, "../../../../api/src/review/review.policy.ts"), "utf8");

test("every reason why the API lets somebody not decide has words", () => {
  const [, table = ""] = /obstacles = \{(.*?)\n\} as const/s.exec(policy) ?? [];
  const codes = [...table.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, code = ""]) => code);
  expect(codes).toContain("OWN_WORK");
  expect(codes.filter((code) => !isKnownObstacle(code))).toEqual([]);
});
