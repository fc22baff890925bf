import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isKnownAction } from "./audit-action.ts";

const room = join(__dirname, "../../../../api/src/sources");

const actions = readdirSync(room, { encoding: "utf8", recursive: true })
  .filter((path) => path.endsWith(".ts"))
  .flatMap((path) => [...readFileSync(join(room, path), "utf8").matchAll(/\baction: "(SOURCE_[A-Z_]+)"/g)])
  .map(([, action = ""]) => action);

test("what the API records about sources has words", () => {
  expect(actions).toContain("SOURCE_EDITED");
  expect(actions.filter((action) => !isKnownAction(action))).toEqual([]);
});
