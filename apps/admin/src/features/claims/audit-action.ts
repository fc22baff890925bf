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
  "EVIDENCE_MOVED",
  "EVIDENCE_REMOVED",
  "EXPERT_DECIDED",
  "EXPERT_INVITATION_OPENED",
  "FACT_CHECK_IMPORTED",
  "PUBLICATION_CANCELLED",
  "PUBLICATION_SCHEDULED",
  "REVIEW_COMMENTED",
  "REVIEW_DUE_DATE_SET",
  "REVIEW_HANDED_OVER",
  "REVIEW_RELEASED",
  "REVIEW_TAKEN",
  "VERDICT_PROPOSED",
] as const;

export function isKnownAction(action: string): action is (typeof knownActions)[number] {
  return knownActions.some((known) => known === action);
}
