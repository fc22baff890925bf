import { ClaimType } from "../claims/claim.type.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";

export const AnnouncePresenceAnswer = answerOf(
  "AnnouncePresenceAnswer",
  "The claim with whoever else is there, or why not.",
  [ClaimType, NotFound, InvalidInput],
);
