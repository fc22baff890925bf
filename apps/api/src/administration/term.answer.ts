import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { SameTermExists, VocabulariesDiffer } from "./term.refusal.ts";
import { TermType } from "./term.type.ts";

export const AddTermAnswer = answerOf("AddTermAnswer", "The new term, or why there is none.", [
  TermType,
  SameTermExists,
  InvalidInput,
]);

export const EditTermAnswer = answerOf("EditTermAnswer", "The term, or why it stays as it is.", [
  TermType,
  SameTermExists,
  StaleVersion,
  NotFound,
  InvalidInput,
]);

export const MergeTermsAnswer = answerOf("MergeTermsAnswer", "The term that stays, or why both stay.", [
  TermType,
  VocabulariesDiffer,
  StaleVersion,
  NotFound,
  InvalidInput,
]);
