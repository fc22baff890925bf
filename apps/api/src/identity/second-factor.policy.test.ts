import { secondFactorOf } from "./second-factor.policy.ts";
import { signedInBy } from "../kernel/session-way.ts";

test.each([
  ["an editor with a password, where reviewers are asked", "EDITOR", "PASSWORD", false, "OPTIONAL"],
  ["a reviewer with a password alone", "REVIEWER", "PASSWORD", false, "MISSING"],
  ["a reviewer who has just set codes up", "REVIEWER", "PASSWORD", true, "FULFILLED"],
  ["a reviewer with a code", "REVIEWER", "PASSWORD_AND_CODE", true, "FULFILLED"],
  ["a reviewer with a passkey", "REVIEWER", "PASSKEY", false, "FULFILLED"],
  ["an administrator by single sign-on", "ADMIN", "SINGLE_SIGN_ON", false, "FULFILLED"],
  ["an administrator whose codes were reset", "ADMIN", "RECOVERY_CODE", false, "MISSING"],
] as const)("%s", (...[, role, way, hasTotp, need]) => {
  expect(secondFactorOf({ roles: [role], signedInBy: way, hasTotp }, ["REVIEWER", "ADMIN"])).toBe(need);
});

test("whoever has several roles is asked for the strictest of them", () => {
  const signedIn = { roles: ["EDITOR", "ADMIN"], signedInBy: "PASSWORD", hasTotp: false } as const;
  expect(secondFactorOf(signedIn, ["ADMIN"])).toBe("MISSING");
});

test("a session that takes another's place began as that did, unless codes made it stronger and are off again", () => {
  const path = "/two-factor/disable";
  expect(signedInBy(path, "PASSKEY")).toBe("PASSKEY");
  expect(signedInBy(path, "PASSWORD_AND_CODE")).toBe("PASSWORD");
  expect(signedInBy("/two-factor/verify-totp", "PASSWORD")).toBe("PASSWORD_AND_CODE");
});
