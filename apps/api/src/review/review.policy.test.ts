import { ReviewState, type Role } from "@claimdesk/shared/claim-state";
import { permissionsOf, rolesOf, type Actor, type Permission } from "../kernel/actor.ts";
import { missingFor, obstacleFor, obstacles, type ReviewStanding } from "./review.policy.ts";

const actor = (roles: Role[], scopes: readonly Permission[] | null = null): Actor => ({
  personId: "me",
  name: "Somebody",
  email: "somebody@example.org",
  roles,
  permissions: permissionsOf(roles, scopes),
  keyId: null,
  sessionId: null,
});

const open: ReviewStanding = { state: "OPEN", isOwn: false, hasDecided: false, deciderRoles: ["REVIEWER"] };

describe("whoever decides", () => {
  test.each<[string, Actor | null, string | null]>([
    ["nobody", null, "NOT_A_REVIEWER"],
    ["an editor", actor(["EDITOR"]), "NOT_A_REVIEWER"],
    ["a reviewer", actor(["REVIEWER"]), null],
    ["an editor who reviews too", actor(["EDITOR", "REVIEWER"]), null],
    ["an administrator", actor(["ADMIN"]), null],
    ["a reviewer's key that may only read", actor(["REVIEWER"], ["SEE_DESK"]), "NOT_A_REVIEWER"],
    ["a reviewer's key that may review", actor(["REVIEWER"], ["REVIEW"]), null],
  ])("is a reviewer: %s", (_who, viewer, obstacle) => {
    expect(obstacleFor(viewer, open)).toBe(obstacle);
  });

  test.each<Role[]>([["REVIEWER"], ["ADMIN"], ["EDITOR", "REVIEWER"]])(
    "did not write it, whatever the role: %s",
    (...roles) => {
      expect(obstacleFor(actor(roles), { ...open, isOwn: true })).toBe("OWN_WORK");
    },
  );

  test.each<[Role[], Role[], string | null]>([
    [["REVIEWER"], ["ADMIN"], "NOT_A_DECIDER"],
    [["REVIEWER"], ["EDITOR"], "NOT_A_DECIDER"],
    [["EDITOR", "REVIEWER"], ["EDITOR"], null],
    [["ADMIN"], ["ADMIN"], null],
    [["ADMIN"], ["EDITOR"], null],
    [["REVIEWER"], ["REVIEWER", "ADMIN"], null],
  ])("has a role that the policy names: %s where %s decide", (roles, deciderRoles, obstacle) => {
    expect(obstacleFor(actor(roles), { ...open, deciderRoles })).toBe(obstacle);
  });

  test("does so once on a revision", () => {
    expect(obstacleFor(actor(["REVIEWER"]), { ...open, hasDecided: true })).toBe("ALREADY_DECIDED");
  });

  test.each(Object.values(ReviewState))("does so while the review is open: %s", (state) => {
    const obstacle = obstacleFor(actor(["REVIEWER"]), { ...open, state });
    expect(obstacle).toBe(state === "OPEN" ? null : "REVIEW_CLOSED");
  });
});

test("an administrator has everybody's role", () => {
  expect(rolesOf(["ADMIN"])).toEqual(["EDITOR", "REVIEWER", "ADMIN"]);
  expect(rolesOf(["EDITOR"])).toEqual(["EDITOR"]);
});

test("every obstacle is a sentence", () => {
  for (const sentence of Object.values(obstacles)) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

describe("a claim is ready for review", () => {
  test.each([
    [{ evidenceCount: 1, rating: "true", rationale: "Because." }, []],
    [{ evidenceCount: 0, rating: "true", rationale: "Because." }, ["EVIDENCE"]],
    [{ evidenceCount: 2, rating: null, rationale: null }, ["VERDICT"]],
    [{ evidenceCount: 2, rating: "true", rationale: null }, ["VERDICT"]],
    [{ evidenceCount: 0, rating: null, rationale: null }, ["EVIDENCE", "VERDICT"]],
  ])("with %j", (claim, missing) => {
    expect(missingFor(claim)).toEqual(missing);
  });
});
