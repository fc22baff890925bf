import { useLocale, useTranslations } from "next-intl";
import { languageName } from "../../lib/language-name.ts";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";

export function ClaimFacts({ claim }: { claim: DeskClaim }) {
  const t = useTranslations("claims.facts");
  const locale = useLocale();
  const dates = [
    { term: t("updatedAt"), value: claim.updatedAt },
    { term: t("publishedAt"), value: claim.publishedAt },
    { term: t("retractedAt"), value: claim.retractedAt },
  ].flatMap(({ term, value }) => (value === null ? [] : [{ term, value: <DateDisplay value={value} /> }]));
  return (
    <Card title={t("title")}>
      <DescriptionList
        stacked
        items={[
          { term: t("createdBy"), value: claim.createdBy?.name ?? t("nobody") },
          { term: t("createdAt"), value: <DateDisplay value={claim.createdAt} /> },
          ...dates,
          { term: t("language"), value: languageName(claim.language, locale) },
          { term: t("public"), value: claim.isPublic ? t("yes") : t("no") },
        ]}
      />
    </Card>
  );
}
