import { AmbiguousQuote, QuoteNotFound, SameClaimExists } from "../claims/claim.refusal.ts";
import { ClaimType } from "../claims/claim.type.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { SuggestionDecided } from "./suggestion.refusal.ts";
import { Suggestion } from "./suggestion.type.ts";

export const AcceptSuggestionAnswer = answerOf(
  "AcceptSuggestionAnswer",
  "The claim that it became, or why there is none.",
  [ClaimType, SuggestionDecided, SameClaimExists, AmbiguousQuote, QuoteNotFound, NotFound, InvalidInput],
);

export const DismissSuggestionAnswer = answerOf(
  "DismissSuggestionAnswer",
  "The suggestion as it now is, or why it is not dismissed.",
  [Suggestion, SuggestionDecided, NotFound],
);
