import type { ReviewState, Role } from "@claimdesk/shared/claim-state";
import { may, rolesOf, type Viewer } from "../kernel/actor.ts";

/** What decides on whether somebody may decide. */
export interface ReviewStanding {
  readonly state: ReviewState;
  /** The viewer wrote or edited what the review is about. */
  readonly isOwn: boolean;
  /** The viewer has decided on the revision that the review is about. */
  readonly hasDecided: boolean;
  readonly deciderRoles: readonly Role[];
}

/** The codes are those of the refusals that `decideReview` answers with. */
export const obstacles = {
  NOT_A_REVIEWER: "Deciding on claims is for reviewers.",
  REVIEW_CLOSED: "This review is closed. A claim that is submitted again gets another.",
  OWN_WORK: "You wrote or edited what is reviewed here. Somebody else has to decide on it.",
  NOT_A_DECIDER: "The policy of this desk leaves the decision to people with another role.",
  ALREADY_DECIDED: "You have decided on this revision. You can decide again once it is edited.",
} as const;

export type Obstacle = keyof typeof obstacles;

/** Null where the viewer may decide. Nobody decides on what they wrote or edited, whatever their role. */
export function obstacleFor(viewer: Viewer, standing: ReviewStanding): Obstacle | null {
  if (!may(viewer, "REVIEW")) return "NOT_A_REVIEWER";
  if (standing.state !== "OPEN") return "REVIEW_CLOSED";
  if (standing.isOwn) return "OWN_WORK";
  if (!standing.deciderRoles.some((role) => rolesOf(viewer.roles).includes(role))) return "NOT_A_DECIDER";
  return standing.hasDecided ? "ALREADY_DECIDED" : null;
}

/** What decides on whether somebody may say who decides, and by when. */
export interface AssignmentStanding extends Pick<ReviewStanding, "state" | "isOwn"> {
  readonly assigneeId: string | null;
}

/** Whoever wrote a claim does not choose who judges it, nor when. */
export function dueDateObstacle(
  viewer: Viewer,
  { state, isOwn }: Pick<ReviewStanding, "state" | "isOwn">,
): Exclude<Obstacle, "NOT_A_DECIDER" | "ALREADY_DECIDED"> | null {
  if (!may(viewer, "REVIEW")) return "NOT_A_REVIEWER";
  if (state !== "OPEN") return "REVIEW_CLOSED";
  return isOwn ? "OWN_WORK" : null;
}

/** What somebody has taken, only they and administrators give to others. */
export function handOverObstacle(
  viewer: Viewer,
  { assigneeId, ...standing }: AssignmentStanding,
): ReturnType<typeof dueDateObstacle> | "TAKEN_BY_SOMEBODY_ELSE" {
  const obstacle = dueDateObstacle(viewer, standing);
  if (obstacle !== null || viewer === null) return obstacle;
  const isOthers = assigneeId !== null && assigneeId !== viewer.personId;
  return isOthers && !may(viewer, "ADMINISTER") ? "TAKEN_BY_SOMEBODY_ELSE" : null;
}

/** What a claim cannot be judged without. */
export const ReviewNeed = { EVIDENCE: "EVIDENCE", VERDICT: "VERDICT" } as const;
export type ReviewNeed = keyof typeof ReviewNeed;

/** Everything that is missing, so that nobody has to hand a claim over twice to find out. */
export function missingFor(claim: {
  readonly evidenceCount: number;
  readonly rating: string | null;
  readonly rationale: string | null;
}): ReviewNeed[] {
  const missing: ReviewNeed[] = [];
  if (claim.evidenceCount === 0) missing.push("EVIDENCE");
  if (claim.rating === null || claim.rationale === null) missing.push("VERDICT");
  return missing;
}
