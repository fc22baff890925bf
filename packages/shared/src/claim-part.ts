/** What of a claim somebody works on by itself: each has a form of its own. */
export const ClaimPart = {
  WORDING: "WORDING",
  VERDICT: "VERDICT",
  EVIDENCE: "EVIDENCE",
  APPEARANCE: "APPEARANCE",
  ATTRIBUTION: "ATTRIBUTION",
} as const;
export type ClaimPart = keyof typeof ClaimPart;
