/** The refusals that have words in the messages: those of the API, and the admin's own two. */
export const knownRefusals = [
  "ALREADY_DECIDED",
  "ALREADY_SCHEDULED",
  "AMBIGUOUS_QUOTE",
  "APPROVAL_VOID",
  "CORRECTION_NOTE_MISSING",
  "EMAIL_TAKEN",
  "FORBIDDEN",
  "IMPORT_ENDED",
  "IMPORT_NOT_STOPPED",
  "INVALID_INPUT",
  "LAST_ADMINISTRATOR",
  "LATER_MERGE_STANDS",
  "NOT_A_DECIDER",
  "NOT_FOUND",
  "NOT_IN_THIS_STATE",
  "NOT_READY_FOR_REVIEW",
  "NOT_SCHEDULED",
  "OWN_WORK",
  "OWNERSHIP_CIRCLE",
  "QUOTE_NOT_FOUND",
  "REASON_MISSING",
  "RETRACTION_REASON_MISSING",
  "REVIEW_CLOSED",
  "SAME_CLAIM_EXISTS",
  "SAME_SOURCE_EXISTS",
  "SCOPES_NOT_HELD",
  "SOURCE_MERGED",
  "STALE_ANCHORS",
  "STALE_DIGEST",
  "STALE_VERSION",
  "SUGGESTION_DECIDED",
  "TAKEN_BY_SOMEBODY_ELSE",
  "UNKNOWN_RATING",
  "UNREACHABLE",
  "UNREADABLE_INPUT",
  "WEBHOOK_DISABLED",
  "WRONG_PASSWORD",
] as const;

type KnownRefusal = (typeof knownRefusals)[number];

export function isKnownRefusal(code: string): code is KnownRefusal {
  return knownRefusals.some((known) => known === code);
}
