import { NotInThisState } from "../claims/claim.refusal.ts";
import { ClaimType } from "../claims/claim.type.ts";
import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import {
  AlreadyDecided,
  NotADecider,
  NotReadyForReview,
  OwnWork,
  ReasonMissing,
  ReviewClosed,
  StaleAnchors,
  StaleDigest,
  TakenBySomebodyElse,
} from "./review.refusal.ts";
import { ReviewType } from "./review.type.ts";

const now = "The review as it now is, or why it is not changed.";

export const SubmitClaimAnswer = answerOf(
  "SubmitClaimAnswer",
  "The review that was opened, or why there is none.",
  [ReviewType, NotReadyForReview, StaleVersion, NotInThisState, NotFound, InvalidInput],
);

export const WithdrawClaimAnswer = answerOf(
  "WithdrawClaimAnswer",
  "The claim as it now is, or why it is not taken back.",
  [ClaimType, StaleVersion, NotInThisState, NotFound, InvalidInput],
);

export const TakeReviewAnswer = answerOf("TakeReviewAnswer", now, [
  ReviewType,
  OwnWork,
  TakenBySomebodyElse,
  ReviewClosed,
  NotFound,
]);

export const ReleaseReviewAnswer = answerOf("ReleaseReviewAnswer", now, [
  ReviewType,
  TakenBySomebodyElse,
  ReviewClosed,
  NotFound,
]);

export const DecideReviewAnswer = answerOf("DecideReviewAnswer", now, [
  ReviewType,
  OwnWork,
  StaleDigest,
  StaleAnchors,
  ReviewClosed,
  AlreadyDecided,
  NotADecider,
  ReasonMissing,
  NotFound,
  InvalidInput,
]);
