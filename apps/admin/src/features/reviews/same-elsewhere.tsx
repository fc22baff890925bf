import { getTranslations } from "next-intl/server";
import { toneOfRating } from "../../lib/claim-state-mark.ts";
import { execute } from "../../lib/graphql-client.ts";
import { Badge } from "../../ui/badge.tsx";
import { Card } from "../../ui/card.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { DeskReview } from "./review-desk.query.ts";
import { sameElsewhereQuery } from "./same-elsewhere.query.ts";

const tones = { SAME: "warning", MAY_CONTRADICT: "danger", ALIKE: "neutral" } as const;

/** Claims of the desk that say the same, or the contrary, each with its verdict: two of them must not be judged apart. */
export async function SameElsewhere({ claim }: Pick<DeskReview, "claim">) {
  const { likeClaims } = await execute(sameElsewhereQuery, { text: claim.text, exceptId: claim.id });
  const found = likeClaims.flatMap(({ likeness, claim: other }) =>
    other === null ? [] : [{ likeness, ...other }],
  );
  if (found.length === 0) return null;
  const t = await getTranslations("reviews.elsewhere");
  const like = await getTranslations("claims.like.likeness");
  const states = await getTranslations("states.claim");
  return (
    <Card title={t("title")}>
      <ul className="flex flex-col gap-3 text-sm">
        {found.map(({ id, text, language, likeness, state, verdict }) => (
          <li key={id} className="flex flex-col gap-1.5">
            <TextLink href={`/claims/${id}`} lang={language} dir="auto" className="font-serif text-base">
              {text}
            </TextLink>
            <span className="flex flex-wrap items-center gap-2 text-ink-muted">
              <Badge tone={tones[likeness]} look="outlined">
                {like(likeness)}
              </Badge>
              <span>{states(state)}</span>
              {verdict !== null && <Badge tone={toneOfRating(verdict.rating)}>{verdict.label}</Badge>}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
