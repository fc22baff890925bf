import type { ClaimState, ReviewState } from "@claimdesk/shared/claim-state";
import { ratingOf } from "@claimdesk/shared/verdict";
import type { VerdictTone } from "@claimdesk/shared/verdict";
import { Ban, CircleCheck, CircleDashed, CircleMinus, CircleX, Eye, Globe, Undo2 } from "lucide-react";
import type { LucideIcon } from "lucide-react";

type MarkTone = "neutral" | "accent" | "success" | "warning" | "danger";

interface Mark {
  tone: MarkTone;
  /** States differ by their picture too: colour alone tells some readers nothing. */
  icon: LucideIcon;
}

/** How a state looks wherever it is shown. Its name comes from the messages under `states`. */
export const claimStateMarks: Readonly<Record<ClaimState, Mark>> = {
  DRAFT: { tone: "neutral", icon: CircleDashed },
  IN_REVIEW: { tone: "accent", icon: Eye },
  CHANGES_REQUESTED: { tone: "warning", icon: Undo2 },
  APPROVED: { tone: "success", icon: CircleCheck },
  PUBLISHED: { tone: "success", icon: Globe },
  REJECTED: { tone: "danger", icon: CircleX },
  WITHDRAWN: { tone: "neutral", icon: CircleMinus },
  RETRACTED: { tone: "danger", icon: Ban },
};

export const reviewStateMarks: Readonly<Record<ReviewState, Mark>> = {
  OPEN: { tone: "accent", icon: Eye },
  APPROVED: { tone: "success", icon: CircleCheck },
  CHANGES_REQUESTED: { tone: "warning", icon: Undo2 },
  REJECTED: { tone: "danger", icon: CircleX },
  WITHDRAWN: { tone: "neutral", icon: CircleMinus },
};

const toneOfVerdict: Readonly<Record<VerdictTone, MarkTone>> = {
  positive: "success",
  favourable: "success",
  caution: "warning",
  uncertain: "neutral",
  negative: "danger",
  neutral: "neutral",
};

/** A newsroom may use a scale of its own; what is not known here has no colour. */
export function toneOfRating(rating: string): MarkTone {
  const known = ratingOf(rating);
  return known === undefined ? "neutral" : toneOfVerdict[known.tone];
}
