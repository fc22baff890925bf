import { toneOfRating } from "../../lib/claim-state-mark.ts";
import { rowLink } from "../../lib/row-link.ts";
import { Badge } from "../../ui/badge.tsx";
import { TextLink } from "../../ui/text-link.tsx";

/** A claim's words, which lead to its page, in the tables of a source. */
export function ClaimCell({ id, text, language }: { id: string; text: string; language: string }) {
  return (
    <TextLink
      {...rowLink}
      href={`/claims/${id}`}
      lang={language}
      dir="auto"
      className="line-clamp-3 text-ink decoration-line-strong"
    >
      {text}
    </TextLink>
  );
}

export function VerdictCell({ verdict }: { verdict: { rating: string; label: string } | null }) {
  return verdict === null ? "–" : <Badge tone={toneOfRating(verdict.rating)}>{verdict.label}</Badge>;
}
