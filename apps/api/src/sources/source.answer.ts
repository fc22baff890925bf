import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { OwnershipCircle, SameSourceExists, SourceMerged } from "./source.refusal.ts";
import { SourceType } from "./source.type.ts";

export const CreateSourceAnswer = answerOf("CreateSourceAnswer", "The source, or why it was not created.", [
  SourceType,
  SameSourceExists,
  NotFound,
  InvalidInput,
]);

export const EditSourceAnswer = answerOf("EditSourceAnswer", "The source as it now is, or why not.", [
  SourceType,
  StaleVersion,
  SourceMerged,
  OwnershipCircle,
  NotFound,
  InvalidInput,
]);
