import { Role } from "@claimdesk/shared/claim-state";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";
import type { Difference } from "./claim-difference.ts";
import { ClaimDifference } from "./claim-difference.type.ts";
import { obstacles, ReviewNeed } from "./review.policy.ts";

registerEnumType(ReviewNeed, {
  name: "ReviewNeed",
  description: "What a claim cannot be judged without.",
  valuesConfig: {
    EVIDENCE: { description: "A piece of evidence, for it or against it: `addEvidence`." },
    VERDICT: { description: "A rating with its rationale: `proposeVerdict`." },
  },
});

@ObjectType({ implements: Refusal, description: "Something is missing that nobody can judge without." })
export class NotReadyForReview extends Refusal {
  @Field(() => [ReviewNeed], { description: "Everything that is missing." })
  readonly missing: readonly ReviewNeed[];

  constructor(missing: readonly ReviewNeed[]) {
    super("NOT_READY_FOR_REVIEW", `The claim cannot be reviewed yet. It lacks: ${missing.join(", ")}.`);
    this.missing = missing;
  }
}

@ObjectType({ implements: Refusal, description: "Nobody decides on what they wrote or edited." })
export class OwnWork extends Refusal {
  constructor() {
    super("OWN_WORK", obstacles.OWN_WORK);
  }
}

@ObjectType({ implements: Refusal, description: "The round of judging is over." })
export class ReviewClosed extends Refusal {
  constructor() {
    super("REVIEW_CLOSED", obstacles.REVIEW_CLOSED);
  }
}

@ObjectType({ implements: Refusal, description: "The desk's policy leaves the decision to other roles." })
export class NotADecider extends Refusal {
  @Field(() => [Role], { description: "Who decides." })
  readonly deciderRoles: readonly Role[];

  constructor(deciderRoles: readonly Role[]) {
    super("NOT_A_DECIDER", obstacles.NOT_A_DECIDER);
    this.deciderRoles = deciderRoles;
  }
}

@ObjectType({ implements: Refusal, description: "A reviewer decides once on a revision." })
export class AlreadyDecided extends Refusal {
  constructor() {
    super("ALREADY_DECIDED", obstacles.ALREADY_DECIDED);
  }
}

@ObjectType({
  implements: Refusal,
  description: "The claim was edited after it was read. Read it as it is now, then decide.",
})
export class StaleDigest extends Refusal {
  /** UUID; the field `current` reads the review as it now is. */
  readonly reviewId: string;

  @Field(() => [ClaimDifference], {
    description: "What changed since the digest that was sent; empty when no revision has that digest.",
  })
  readonly changes: readonly ClaimDifference[];

  constructor(reviewId: string, changes: readonly Difference[]) {
    const fields = changes.map(({ field }) => field).join(", ");
    super(
      "STALE_DIGEST",
      `The claim was edited after you read it${fields === "" ? "" : ` (${fields})`}. Read it again, then decide.`,
    );
    this.reviewId = reviewId;
    this.changes = changes;
  }
}

@ObjectType({ implements: Refusal, description: "What was asked cannot be done without saying why." })
export class ReasonMissing extends Refusal {
  constructor(what: string) {
    super("REASON_MISSING", `${what} needs a reason: the others have to know why.`);
  }
}

@ObjectType({ implements: Refusal, description: "Somebody else has taken the review." })
export class TakenBySomebodyElse extends Refusal {
  @Field(() => String, { description: "Who has it." })
  readonly assigneeName: string;

  constructor(assigneeName: string) {
    super(
      "TAKEN_BY_SOMEBODY_ELSE",
      `${assigneeName} has taken this review. They, or an administrator, can give it back.`,
    );
    this.assigneeName = assigneeName;
  }
}

@ObjectType({
  implements: Refusal,
  description:
    "An article changed after the review was read. Look at the altered anchors as they are now, then decide.",
})
export class StaleAnchors extends Refusal {
  /** UUID; the field `current` reads the review as it now is. */
  readonly reviewId: string;

  constructor(reviewId: string) {
    super(
      "STALE_ANCHORS",
      "An article changed after you read this review. Look at its altered anchors as they are now, then decide.",
    );
    this.reviewId = reviewId;
  }
}
