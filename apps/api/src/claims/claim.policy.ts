import { movesFrom, type ClaimMove, type ClaimState } from "@claimdesk/shared/claim-state";
import { may, type Permission, type Viewer } from "../kernel/actor.ts";

/** What decides on the moves that somebody may make. */
export interface ClaimStanding {
  readonly state: ClaimState;
  readonly isPublic: boolean;
  /** The viewer wrote or edited what approval would cover. */
  readonly isOwn: boolean;
  readonly isPast: boolean;
}

/** Who makes a move. Deciding is a reviewer's, everything else an editor's. */
const permissionFor: Readonly<Record<ClaimMove, Permission>> = {
  EDIT: "EDIT",
  SUBMIT: "EDIT",
  WITHDRAW: "EDIT",
  APPROVE: "REVIEW",
  REQUEST_CHANGES: "REVIEW",
  REJECT: "REVIEW",
  PUBLISH: "EDIT",
  RETRACT: "EDIT",
};

/** Nobody decides on what they wrote or edited, whatever their role. */
const decisions: ReadonlySet<ClaimMove> = new Set<ClaimMove>(["APPROVE", "REQUEST_CHANGES", "REJECT"]);

export function movesFor(viewer: Viewer, { state, isPublic, isOwn, isPast }: ClaimStanding): ClaimMove[] {
  if (isPast) return [];
  return movesFrom(state, { isPublic }).filter(
    (move) => may(viewer, permissionFor[move]) && !(isOwn && decisions.has(move)),
  );
}
