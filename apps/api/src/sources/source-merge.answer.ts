import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { LaterMergeStands, OwnershipCircle, SourceMerged } from "./source.refusal.ts";
import { SourceType } from "./source.type.ts";

export const MergeSourcesAnswer = answerOf("MergeSourcesAnswer", "The source that stays, or why not.", [
  SourceType,
  StaleVersion,
  SourceMerged,
  OwnershipCircle,
  NotFound,
  InvalidInput,
]);

export const UndoSourceMergeAnswer = answerOf(
  "UndoSourceMergeAnswer",
  "The source that stands by itself again, or why not.",
  [SourceType, LaterMergeStands, NotFound, InvalidInput],
);
