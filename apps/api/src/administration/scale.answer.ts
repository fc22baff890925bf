import { Field, ObjectType } from "type-graphql";
import { VerdictRatingType } from "../claims/verdict.type.ts";
import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { LastRating, SameRatingExists, ScaleChanged } from "./scale.refusal.ts";

@ObjectType({ description: "The scale that verdicts are given on." })
export class VerdictScale {
  @Field(() => [VerdictRatingType], { description: "Its steps, in their order." })
  readonly ratings: readonly object[];

  constructor(ratings: readonly object[]) {
    this.ratings = ratings;
  }
}

export const AddRatingAnswer = answerOf(
  "AddRatingAnswer",
  "The scale with the step, or why it is not there.",
  [VerdictScale, SameRatingExists, InvalidInput],
);

export const EditRatingAnswer = answerOf("EditRatingAnswer", "The scale, or why the step stays as it is.", [
  VerdictScale,
  LastRating,
  StaleVersion,
  NotFound,
  InvalidInput,
]);

export const ArrangeVerdictScaleAnswer = answerOf(
  "ArrangeVerdictScaleAnswer",
  "The scale in its new order, or why it keeps the old one.",
  [VerdictScale, ScaleChanged],
);
