import type { DeskClaim } from "./claim-desk.query.ts";

export interface VerdictDraft {
  /** Empty where none is chosen yet. */
  rating: string;
  rationale: string;
}

export const verdictOf = ({ verdict }: DeskClaim): VerdictDraft => ({
  rating: verdict?.rating ?? "",
  rationale: verdict?.rationale ?? "",
});
