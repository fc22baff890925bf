import { useLocale, useTranslations } from "next-intl";
import { languageName } from "../../lib/language-name.ts";
import { Card } from "../../ui/card.tsx";
import { RichText } from "../../ui/rich-text.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { DeskReview } from "./review-desk.query.ts";
import { VerdictBadge } from "./verdict-badge.tsx";

/** The verdict that is proposed, with what it rests on. The claim itself is the page's heading. */
export function ReviewClaim({ review: { claim } }: { review: DeskReview }) {
  const t = useTranslations("reviews.claim");
  const states = useTranslations("states");
  const locale = useLocale();
  const { verdict } = claim;
  const about = [states(`kind.${claim.kind}`), languageName(claim.language, locale), ...claim.topics];
  return (
    <Card
      title={t("title")}
      actions={verdict !== null && <VerdictBadge verdict={verdict} />}
      footer={
        <p className="flex flex-wrap justify-between gap-x-4 gap-y-1 text-sm text-ink-subtle">
          <span>{about.join(" · ")}</span>
          <TextLink href={`/claims/${claim.id}`}>{t("open")}</TextLink>
        </p>
      }
    >
      {verdict === null ? (
        <p className="text-ink-muted">{t("none")}</p>
      ) : (
        <RichText html={verdict.rationaleHtml} lang={claim.language} />
      )}
    </Card>
  );
}
