/** What is recorded about a claim, as far as it has words in the messages. */
const knownActions = [
  "ANCHORS_ALTERED",
  "ANCHORS_DECIDED",
  "APPEARANCE_ADDED",
  "APPEARANCE_REMOVED",
  "ATTRIBUTION_SET",
  "CLAIM_CREATED",
  "CLAIM_DECIDED",
  "CLAIM_EDITED",
  "CLAIM_PUBLISHED",
  "CLAIM_RESTORED",
  "CLAIM_RETRACTED",
  "CLAIM_SUBMITTED",
  "CLAIM_WITHDRAWN",
  "EVIDENCE_ADDED",
  "EVIDENCE_EDITED",
  "EVIDENCE_REMOVED",
  "FACT_CHECK_IMPORTED",
  "PUBLICATION_CANCELLED",
  "PUBLICATION_SCHEDULED",
  "REVIEW_COMMENTED",
  "REVIEW_COMMENT_DELETED",
  "REVIEW_COMMENT_EDITED",
  "REVIEW_DUE_DATE_SET",
  "REVIEW_HANDED_OVER",
  "REVIEW_RELEASED",
  "REVIEW_TAKEN",
  "REVIEW_THREAD_REOPENED",
  "REVIEW_THREAD_RESOLVED",
  "VERDICT_PROPOSED",
] as const;

export function isKnownAction(action: string): action is (typeof knownActions)[number] {
  return knownActions.some((known) => known === action);
}
