import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { RecipientCannotDecide, StaleDueDate } from "./assignment.refusal.ts";
import { OwnWork, ReviewClosed, TakenBySomebodyElse } from "./review.refusal.ts";
import { ReviewType } from "./review.type.ts";

const now = "The review as it now is, or why it is not changed.";

export const HandOverReviewAnswer = answerOf("HandOverReviewAnswer", now, [
  ReviewType,
  RecipientCannotDecide,
  OwnWork,
  TakenBySomebodyElse,
  ReviewClosed,
  NotFound,
  InvalidInput,
]);

export const SetReviewDueDateAnswer = answerOf("SetReviewDueDateAnswer", now, [
  ReviewType,
  StaleDueDate,
  OwnWork,
  ReviewClosed,
  NotFound,
  InvalidInput,
]);
