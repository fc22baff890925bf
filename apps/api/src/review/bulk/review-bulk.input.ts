import { Field, ID, InputType } from "type-graphql";
import { SeenClaimInput } from "../../claims/bulk/seen-claim.type.ts";
import { DateTimeScalar } from "../../platform/graphql/scalar.ts";

const many = "The reviews: 100 at the most, each once.";
const preview = "Only say what would become of each review now. Nothing is changed.";

@InputType({ description: "Claims to be handed over for review." })
export class SubmitClaimsInput {
  @Field(() => [SeenClaimInput], { description: "The claims: 100 at the most, each once." })
  claims: SeenClaimInput[];

  @Field(() => String, {
    nullable: true,
    description: "What the reviewers should know, the same for all. Up to 4,000 characters.",
  })
  note?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Only say what would become of each claim now. Nothing is changed.",
  })
  dryRun: boolean;
}

@InputType({ description: "Reviews that one wants to decide." })
export class TakeReviewsInput {
  @Field(() => [ID], { description: many })
  reviewIds: string[];

  @Field(() => Boolean, { defaultValue: false, description: preview })
  dryRun: boolean;
}

@InputType({ description: "Reviews that somebody else is to decide." })
export class HandOverReviewsInput {
  @Field(() => [ID], { description: many })
  reviewIds: string[];

  @Field(() => ID, { description: "Who is to have them." })
  toPersonId: string;

  @Field(() => String, { description: "Why: a word to whoever gets them. From 1 to 4,000 characters." })
  note: string;

  @Field(() => Boolean, { defaultValue: false, description: preview })
  dryRun: boolean;
}

@InputType({ description: "Which review is meant, and the due date that was last seen there." })
export class SeenDueDateInput {
  @Field(() => ID, { description: "The review." })
  reviewId: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The due date that was read, null where there was none: another's is not overwritten.",
  })
  expectedDueAt?: string | null;
}

@InputType({ description: "By when reviews are to be decided." })
export class SetReviewDueDatesInput {
  @Field(() => [SeenDueDateInput], { description: many })
  reviews: SeenDueDateInput[];

  @Field(() => DateTimeScalar, { nullable: true, description: "An instant to come; null: there is no end." })
  dueAt?: string | null;

  @Field(() => String, { nullable: true, description: "Why. Up to 4,000 characters." })
  reason?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: preview })
  dryRun: boolean;
}
