import { BulkChange } from "../../kernel/bulk-change.ts";
import { InvalidInput } from "../../kernel/refusal.ts";
import { answerOf } from "../../platform/graphql/answer.ts";

const each = "What became of each claim, or what is wrong with the whole.";

export const EditClaimTopicsAnswer = answerOf("EditClaimTopicsAnswer", each, [BulkChange, InvalidInput]);
export const DiscardClaimsAnswer = answerOf("DiscardClaimsAnswer", each, [BulkChange, InvalidInput]);
