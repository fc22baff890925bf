import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isKnownAction } from "./audit-action.ts";

const following = join(__dirname, "../../../../api/src/following");

const actions = readdirSync(following)
  .filter((path) => !path.endsWith(".test.ts"))
  .flatMap((path) => [...readFileSync(join(following, path), "utf8").matchAll(/\baction: "(FEED_[A-Z]+)"/g)])
  .map(([, action = ""]) => action);

test("what the API records about feeds is found", () => {
  expect([...new Set(actions)].sort()).toEqual(["FEED_EDITED", "FEED_FOLLOWED", "FEED_LEFT", "FEED_POLLED"]);
});

// Who left a feed has no page of it to look at.
test.each([...new Set(actions)].filter((action) => action !== "FEED_LEFT"))("%s has words", (action) => {
  expect(isKnownAction(action)).toBe(true);
});
