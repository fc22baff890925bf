import { NotFound } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { NoticeType } from "./notice.type.ts";

export const MarkNoticeReadAnswer = answerOf(
  "MarkNoticeReadAnswer",
  "The notice as it now is, or why it is not marked.",
  [NoticeType, NotFound],
);
