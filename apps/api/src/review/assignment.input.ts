import { Field, ID, InputType } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

@InputType({ description: "A review that somebody else is to decide." })
export class HandOverReviewInput {
  @Field(() => ID, { description: "The review." })
  reviewId: string;

  @Field(() => ID, { description: "Who is to have it: one of its `possibleDeciders`." })
  toPersonId: string;

  @Field(() => String, { description: "Why: a word to whoever gets it. From 1 to 4,000 characters." })
  note: string;
}

@InputType({ description: "By when a review is to be decided." })
export class SetReviewDueDateInput {
  @Field(() => ID, { description: "The review." })
  reviewId: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "An instant to come; null: there is no end." })
  dueAt?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The due date that was read, null where there was none: another's is not overwritten.",
  })
  expectedDueAt?: string | null;

  @Field(() => String, { nullable: true, description: "Why. Up to 4,000 characters." })
  reason?: string | null;
}
