import { toneOfRating } from "../../lib/claim-state-mark.ts";
import { Badge } from "../../ui/badge.tsx";

interface Verdict {
  rating: string;
  label: string;
}

/** Outlined, as states are filled: how a claim is rated is another matter than where it stands. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return (
    <Badge tone={toneOfRating(verdict.rating)} look="outlined">
      {verdict.label}
    </Badge>
  );
}
