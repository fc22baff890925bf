import { AmbiguousQuote, QuoteNotFound, SameClaimExists } from "../claims/claim.refusal.ts";
import { ClaimType } from "../claims/claim.type.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { ArticleType } from "../articles/article.type.ts";
import { LanguageModelOff } from "./model-reading.refusal.ts";
import { SuggestionDecided, SuggestionOpen } from "./suggestion.refusal.ts";
import { Suggestion } from "./suggestion.type.ts";

export const AcceptSuggestionAnswer = answerOf(
  "AcceptSuggestionAnswer",
  "The claim that it became, or why there is none.",
  [ClaimType, SuggestionDecided, SameClaimExists, AmbiguousQuote, QuoteNotFound, NotFound, InvalidInput],
);

export const AskLanguageModelAnswer = answerOf(
  "AskLanguageModelAnswer",
  "The article, about which the model is going to be asked, or why not.",
  [ArticleType, LanguageModelOff, NotFound],
);

export const DismissSuggestionAnswer = answerOf(
  "DismissSuggestionAnswer",
  "The suggestion as it now is, or why it is not dismissed.",
  [Suggestion, SuggestionDecided, NotFound],
);

export const ReopenSuggestionAnswer = answerOf(
  "ReopenSuggestionAnswer",
  "The suggestion as it now is, or why it is not open again.",
  [Suggestion, SuggestionDecided, SuggestionOpen, NotFound],
);
