import { heldScopes } from "./held-scopes.ts";

test("whoever has several roles can give what any of them grants, once", () => {
  expect(heldScopes(["EDITOR", "REVIEWER"])).toEqual(["SEE_DESK", "EDIT", "REVIEW"]);
});

test("whoever has no role has nothing to give", () => {
  expect(heldScopes([])).toEqual([]);
});
