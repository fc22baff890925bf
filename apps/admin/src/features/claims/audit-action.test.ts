import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isKnownAction } from "./audit-action.ts";

const api = join(__dirname, "../../../../api/src");

/** Recorded about other things: sources have a history of their own, a discarded claim has no page, nor have the rest. */
const ofOtherThings =
  /^(API_KEY|ARTICLES?|CLAIM_DISCARDED|DESK|FACT_CHECKS?|FEED|IMPORT|JOBS?|LIST_EXPORT|MAIL|PASSWORD|PERSON|POLICY|RATING|SAVED_VIEW|SCALE|SECOND_FACTOR|SESSIONS|SIGNED_OUT|SOURCE|SUGGESTION|TERMS?|WEBHOOK)(_|$)/;

const actions = readdirSync(api, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.ts$/.test(path) && !path.endsWith(".test.ts"))
  .flatMap((path) => [...readFileSync(join(api, path), "utf8").matchAll(/\baction: "([A-Z]+(?:_[A-Z]+)+)"/g)])
  .map(([, action = ""]) => action)
  .filter((action) => !ofOtherThings.test(action));

test("what the API records about claims is found", () => {
  expect(actions).toEqual(expect.arrayContaining(["CLAIM_CREATED", "EVIDENCE_EDITED", "CLAIM_PUBLISHED"]));
});

test.each([...new Set(actions)])("%s has words", (action) => {
  expect(isKnownAction(action)).toBe(true);
});
