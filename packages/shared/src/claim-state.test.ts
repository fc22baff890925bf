import fc from "fast-check";
import { claimMoves, claimStates, movesFrom, next, transitions } from "./claim-state.ts";
import type { ClaimMove, ClaimState } from "./claim-state.ts";

/** The life as the newsroom tells it, written down apart from the table: where each move leads from where. */
const life: Record<Exclude<ClaimMove, "RETRACT">, Partial<Record<ClaimState, ClaimState>>> = {
  EDIT: {
    DRAFT: "DRAFT",
    IN_REVIEW: "IN_REVIEW",
    APPROVED: "IN_REVIEW",
    CHANGES_REQUESTED: "CHANGES_REQUESTED",
    WITHDRAWN: "DRAFT",
    PUBLISHED: "DRAFT",
  },
  SUBMIT: { DRAFT: "IN_REVIEW", CHANGES_REQUESTED: "IN_REVIEW" },
  WITHDRAW: {
    DRAFT: "WITHDRAWN",
    IN_REVIEW: "WITHDRAWN",
    APPROVED: "WITHDRAWN",
    CHANGES_REQUESTED: "WITHDRAWN",
  },
  APPROVE: { IN_REVIEW: "APPROVED" },
  REQUEST_CHANGES: { IN_REVIEW: "CHANGES_REQUESTED" },
  REJECT: { IN_REVIEW: "REJECTED" },
  PUBLISH: { APPROVED: "PUBLISHED" },
};

function expected(state: ClaimState, move: ClaimMove, isPublic: boolean): ClaimState | null {
  if (move === "RETRACT") return isPublic && state !== "RETRACTED" ? "RETRACTED" : null;
  return life[move][state] ?? null;
}

const everyStep = claimStates.flatMap((state) =>
  claimMoves.flatMap((move) => [true, false].map((isPublic) => ({ state, move, isPublic }))),
);

describe("a claim's life", () => {
  test("has eight states and eight moves", () => {
    expect(everyStep).toHaveLength(8 * 8 * 2);
    expect(Object.keys(transitions).sort()).toEqual([...claimStates].sort());
  });

  test.each(everyStep)("$state, $move, public: $isPublic", ({ state, move, isPublic }) => {
    expect(next(state, move, { isPublic })).toBe(expected(state, move, isPublic));
    expect(movesFrom(state, { isPublic }).includes(move)).toBe(expected(state, move, isPublic) !== null);
  });

  test("without knowing what is public, only a published claim can be retracted", () => {
    const retractable = claimStates.filter((state) => next(state, "RETRACT") !== null);
    expect(retractable).toEqual(["PUBLISHED"]);
  });

  test("nothing leaves a retraction", () => {
    expect(movesFrom("RETRACTED", { isPublic: true })).toEqual([]);
  });

  test("whatever is tried, nothing is published that was not approved after its last edit", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...claimMoves), { maxLength: 40 }), (moves) => {
        let state: ClaimState = "DRAFT";
        let isApproved = false;
        for (const move of moves) {
          const after: ClaimState | null = next(state, move);
          if (after === null) continue;
          if (move === "PUBLISH") expect(isApproved).toBe(true);
          if (move === "APPROVE") isApproved = true;
          if (move === "EDIT") isApproved = false;
          state = after;
        }
      }),
    );
  });
});
