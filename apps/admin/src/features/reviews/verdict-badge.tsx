import { ratingOf } from "@claimdesk/shared/verdict";
import { useLocale } from "next-intl";
import { toneOfRating } from "../../lib/claim-state-mark.ts";
import { languageOf } from "../../lib/locale.ts";
import { Badge } from "../../ui/badge.tsx";

interface Verdict {
  rating: string;
  /** In the claim's language: what is shown where the newsroom's scale is not the one known here. */
  label: string;
}

/** Outlined, as states are filled: how a claim is rated is another matter than where it stands. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const language = languageOf(useLocale());
  return (
    <Badge tone={toneOfRating(verdict.rating)} look="outlined">
      {ratingOf(verdict.rating)?.labels[language] ?? verdict.label}
    </Badge>
  );
}
