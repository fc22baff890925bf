import { AmbiguousQuote, NotInThisState, QuoteNotFound } from "../claims/claim.refusal.ts";
import { ClaimType } from "../claims/claim.type.ts";
import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";

const changed = "The claim as it now is, or why it is not changed.";
const editRefusals = [StaleVersion, NotInThisState, NotFound, InvalidInput];
const quoteRefusals = [AmbiguousQuote, QuoteNotFound];

export const AddEvidenceAnswer = answerOf("AddEvidenceAnswer", changed, [
  ClaimType,
  ...quoteRefusals,
  ...editRefusals,
]);

export const EditEvidenceAnswer = answerOf("EditEvidenceAnswer", changed, [
  ClaimType,
  ...quoteRefusals,
  ...editRefusals,
]);

export const MoveEvidenceAnswer = answerOf("MoveEvidenceAnswer", changed, [ClaimType, ...editRefusals]);

export const RemoveEvidenceAnswer = answerOf("RemoveEvidenceAnswer", changed, [ClaimType, ...editRefusals]);
