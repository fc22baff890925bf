import { uuidOf } from "../kernel/id.ts";
import type { CommentOnReviewInput } from "./review-comment.input.ts";
import type { Said } from "./review-comment.service.ts";

export const toSaid = ({ reviewId, body, replyTo, words }: CommentOnReviewInput): Said => ({
  reviewId: uuidOf("Review", reviewId),
  body,
  replyTo: replyTo == null ? null : uuidOf("ReviewComment", replyTo),
  words:
    words == null
      ? null
      : {
          articleId: words.articleId == null ? null : uuidOf("Article", words.articleId),
          revisionNumber: words.revisionNumber ?? null,
          anchor: words.anchor,
        },
});
