import { BulkChange } from "../../kernel/bulk-change.ts";
import { InvalidInput } from "../../kernel/refusal.ts";
import { answerOf } from "../../platform/graphql/answer.ts";

const each = "What became of each, or what is wrong with the whole.";

export const SubmitClaimsAnswer = answerOf("SubmitClaimsAnswer", each, [BulkChange, InvalidInput]);
export const TakeReviewsAnswer = answerOf("TakeReviewsAnswer", each, [BulkChange, InvalidInput]);
export const HandOverReviewsAnswer = answerOf("HandOverReviewsAnswer", each, [BulkChange, InvalidInput]);
export const SetReviewDueDatesAnswer = answerOf("SetReviewDueDatesAnswer", each, [BulkChange, InvalidInput]);
