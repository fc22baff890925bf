import { BulkChange } from "../../kernel/bulk-change.ts";
import { InvalidInput } from "../../kernel/refusal.ts";
import { answerOf } from "../../platform/graphql/answer.ts";

export const EditArticlesAnswer = answerOf(
  "EditArticlesAnswer",
  "What became of each article, or what is wrong with the whole.",
  [BulkChange, InvalidInput],
);
