import { AmbiguousQuote, QuoteNotFound } from "../claims/claim.refusal.ts";
import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { NotYourComment } from "./review-comment.refusal.ts";
import { DeletedReviewComment, ReviewCommentType } from "./review-comment.type.ts";

export const CommentOnReviewAnswer = answerOf("CommentOnReviewAnswer", "The comment, or why there is none.", [
  ReviewCommentType,
  QuoteNotFound,
  AmbiguousQuote,
  NotFound,
  InvalidInput,
]);

export const EditReviewCommentAnswer = answerOf(
  "EditReviewCommentAnswer",
  "The comment as it now is, or why it is not changed.",
  [ReviewCommentType, NotYourComment, StaleVersion, NotFound, InvalidInput],
);

export const DeleteReviewCommentAnswer = answerOf(
  "DeleteReviewCommentAnswer",
  "What was deleted, or why not.",
  [DeletedReviewComment, NotYourComment, NotFound],
);

const thread = "What the thread began with, as it now is, or why not.";

export const ResolveReviewThreadAnswer = answerOf("ResolveReviewThreadAnswer", thread, [
  ReviewCommentType,
  NotFound,
]);

export const ReopenReviewThreadAnswer = answerOf("ReopenReviewThreadAnswer", thread, [
  ReviewCommentType,
  NotFound,
]);
