import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import {
  AmbiguousQuote,
  NotInThisState,
  QuoteNotFound,
  SameClaimExists,
  UnknownRating,
} from "./claim.refusal.ts";
import { ClaimType } from "./claim.type.ts";

const changed = "The claim as it now is, or why it is not changed.";
const editRefusals = [StaleVersion, NotInThisState, NotFound, InvalidInput];
const quoteRefusals = [AmbiguousQuote, QuoteNotFound];

export const CreateClaimAnswer = answerOf(
  "CreateClaimAnswer",
  "The claim that was made, or why there is none.",
  [ClaimType, SameClaimExists, ...quoteRefusals, NotFound, InvalidInput],
);

export const EditClaimAnswer = answerOf("EditClaimAnswer", changed, [ClaimType, ...editRefusals]);

export const AddAppearanceAnswer = answerOf("AddAppearanceAnswer", changed, [
  ClaimType,
  ...quoteRefusals,
  ...editRefusals,
]);

export const RemoveAppearanceAnswer = answerOf("RemoveAppearanceAnswer", changed, [
  ClaimType,
  ...editRefusals,
]);

export const SetAttributionAnswer = answerOf("SetAttributionAnswer", changed, [
  ClaimType,
  ...quoteRefusals,
  ...editRefusals,
]);

export const ProposeVerdictAnswer = answerOf("ProposeVerdictAnswer", changed, [
  ClaimType,
  UnknownRating,
  ...editRefusals,
]);
