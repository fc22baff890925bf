import { permissionsOf, type Actor, type Permission } from "../kernel/actor.ts";
import { Denial } from "../kernel/denial.ts";
import { operator, type Authority } from "../kernel/operator.ts";
import { assertAdministers, assertOwnOrAdministers, scopesNotHeld } from "./person.policy.ts";

const actor = (roles: Actor["roles"], scopes: readonly Permission[] | null = null): Actor => ({
  personId: "me",
  name: "Somebody",
  email: "somebody@example.org",
  roles,
  permissions: permissionsOf(roles, scopes),
  keyId: null,
  sessionId: null,
});

const codeOf = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Denial ? error.code : String(error);
  }
};

describe("looking after people", () => {
  test.each<[string, Authority, string | null]>([
    ["nobody", null, "UNAUTHENTICATED"],
    ["an editor", actor(["EDITOR"]), "FORBIDDEN"],
    ["a reviewer", actor(["REVIEWER"]), "FORBIDDEN"],
    ["an administrator's key without that scope", actor(["ADMIN"], ["SEE_DESK", "EDIT"]), "FORBIDDEN"],
    ["an editor's key with a scope beyond the role", actor(["EDITOR"], ["ADMINISTER"]), "FORBIDDEN"],
    ["an administrator", actor(["ADMIN"]), null],
    ["an administrator's key with that scope", actor(["ADMIN"], ["ADMINISTER"]), null],
    ["the command line", operator, null],
  ])("by %s", (_who, by, code) => {
    expect(codeOf(() => assertAdministers(by, "Adding a person"))).toBe(code);
  });
});

describe("ending keys and sessions", () => {
  test("is everybody's right for their own", () => {
    expect(codeOf(() => assertOwnOrAdministers(actor(["EDITOR"]), "me", "The key"))).toBeNull();
  });

  test("of others is for administrators", () => {
    expect(codeOf(() => assertOwnOrAdministers(actor(["EDITOR"]), "you", "The key"))).toBe("FORBIDDEN");
    expect(codeOf(() => assertOwnOrAdministers(actor(["ADMIN"]), "you", "The key"))).toBeNull();
  });

  test("is not for nobody", () => {
    expect(codeOf(() => assertOwnOrAdministers(null, null, "The key"))).toBe("UNAUTHENTICATED");
  });
});

test("nobody gives away a scope that they do not hold", () => {
  const held = permissionsOf(["EDITOR"], null);
  expect(scopesNotHeld(held, ["EDIT", "REVIEW", "REVIEW"])).toEqual(["REVIEW"]);
  expect(scopesNotHeld(held, ["SEE_DESK", "EDIT"])).toEqual([]);
});
