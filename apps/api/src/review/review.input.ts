import { DecisionKind } from "@claimdesk/shared/claim-state";
import { Field, ID, InputType, Int } from "type-graphql";
import "./review-enum.type.ts";

const seen = "The version that was read: somebody else's change is not overwritten.";

@InputType({ description: "A claim to be handed over." })
export class SubmitClaimInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => String, {
    nullable: true,
    description: "What the reviewers should know. Up to 4,000 characters.",
  })
  note?: string | null;
}

@InputType({ description: "A claim to be taken back." })
export class WithdrawClaimInput {
  @Field(() => ID, { description: "The claim." })
  claimId: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: "Why. Up to 4,000 characters." })
  reason?: string | null;
}

@InputType({ description: "A review that one wants to decide." })
export class TakeReviewInput {
  @Field(() => ID, { description: "The review." })
  reviewId: string;
}

@InputType({ description: "A review that somebody else shall take." })
export class ReleaseReviewInput {
  @Field(() => ID, { description: "The review." })
  reviewId: string;
}

@InputType({ description: "A decision." })
export class DecideReviewInput {
  @Field(() => ID, { description: "The review." })
  reviewId: string;

  @Field(() => String, { description: "The review's digest as it was read." })
  digest: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The review's `anchorsDigest` as it was read. Needed where an article changed; elsewhere it is compared when it is sent, null being none.",
  })
  anchorsDigest?: string | null;

  @Field(() => DecisionKind, { description: "What is decided." })
  decision: DecisionKind;

  @Field(() => String, {
    nullable: true,
    description: "Why: needed to request changes and to reject. Up to 4,000 characters.",
  })
  reason?: string | null;
}
