import { BulkChange } from "../../kernel/bulk-change.ts";
import { InvalidInput } from "../../kernel/refusal.ts";
import { answerOf } from "../../platform/graphql/answer.ts";

export const EditSourcesAnswer = answerOf(
  "EditSourcesAnswer",
  "What became of each source, or what is wrong with the whole.",
  [BulkChange, InvalidInput],
);
