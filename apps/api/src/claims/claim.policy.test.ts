import {
  claimMoves,
  claimStates,
  next,
  type ClaimMove,
  type ClaimState,
  type Role,
} from "@claimdesk/shared/claim-state";
import { permissionsOf, type Actor, type Permission, type Viewer } from "../kernel/actor.ts";
import { movesFor, type ClaimStanding } from "./claim.policy.ts";

const actor = (roles: readonly Role[], scopes: readonly Permission[] | null = null): Actor => ({
  personId: "me",
  name: "Somebody",
  email: "somebody@example.org",
  roles,
  permissions: permissionsOf(roles, scopes),
  keyId: null,
  sessionId: null,
});

const viewers: readonly (readonly [string, Viewer, readonly ClaimMove[]])[] = [
  ["nobody", null, []],
  ["somebody without a role", actor([]), []],
  ["an editor", actor(["EDITOR"]), ["EDIT", "SUBMIT", "WITHDRAW", "PUBLISH", "RETRACT"]],
  ["a reviewer", actor(["REVIEWER"]), ["APPROVE", "REQUEST_CHANGES", "REJECT"]],
  ["an editor who reviews too", actor(["EDITOR", "REVIEWER"]), claimMoves],
  ["an administrator", actor(["ADMIN"]), claimMoves],
  ["an administrator's key that may only look", actor(["ADMIN"], ["SEE_DESK"]), []],
  ["an editor's key with a scope beyond the role", actor(["EDITOR"], ["REVIEW"]), []],
];

const decisions: readonly ClaimMove[] = ["APPROVE", "REQUEST_CHANGES", "REJECT"];

const standing = (state: ClaimState, more: Partial<ClaimStanding> = {}): ClaimStanding => ({
  state,
  isPublic: false,
  isOwn: false,
  isPast: false,
  ...more,
});

const everyState = claimStates.flatMap((state) =>
  [false, true].map((isPublic): [ClaimState, boolean] => [state, isPublic]),
);

describe.each(viewers)("the moves of %s", (_who, viewer, allowed) => {
  test.each(everyState)("with a claim that is %s (public: %s)", (state, isPublic) => {
    const moves = movesFor(viewer, standing(state, { isPublic }));
    for (const move of claimMoves) {
      const possible = next(state, move, { isPublic }) !== null;
      expect([move, moves.includes(move)]).toEqual([move, possible && allowed.includes(move)]);
    }
  });

  test.each(everyState)(
    "leave out decisions on their own claim that is %s (public: %s)",
    (state, isPublic) => {
      const moves = movesFor(viewer, standing(state, { isPublic, isOwn: true }));
      const others = movesFor(viewer, standing(state, { isPublic }));
      expect(moves).toEqual(others.filter((move) => !decisions.includes(move)));
    },
  );

  test.each(claimStates)("are none with a claim as it stood when it was %s", (state) => {
    expect(movesFor(viewer, standing(state, { isPublic: true, isPast: true }))).toEqual([]);
  });
});

test("a retraction needs something public, whatever the newest revision's state", () => {
  const editor = actor(["EDITOR"]);
  expect(movesFor(editor, standing("DRAFT"))).not.toContain("RETRACT");
  expect(movesFor(editor, standing("DRAFT", { isPublic: true }))).toContain("RETRACT");
});
