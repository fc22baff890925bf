import { useTranslations } from "next-intl";
import { Badge } from "../../ui/badge.tsx";
import { Card } from "../../ui/card.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import type { Tone } from "../../ui/tone.ts";
import type { ReadingArticle } from "./article-header.tsx";

const tones: Readonly<Record<ReadingArticle["rights"]["permission"], Tone>> = {
  FULL_TEXT: "success",
  EXCERPT: "warning",
  METADATA_ONLY: "neutral",
};

const printed = ["holder", "notice", "terms", "contact", "disclaimer"] as const;

/** Whose the article is, and how much of it the public may have. */
export function RightsCard({ rights }: Pick<ReadingArticle, "rights">) {
  const t = useTranslations("articles.fields.rights");
  const permissions = useTranslations("articles.permissions");
  const items = printed.flatMap((name) => {
    const value = rights[name];
    return value === null ? [] : [{ term: t(name), value }];
  });
  return (
    <Card
      title={t("title")}
      actions={<Badge tone={tones[rights.permission]}>{permissions(`${rights.permission}.name`)}</Badge>}
    >
      <div className="flex flex-col gap-3">
        <p className="text-sm text-ink-muted">{permissions(`${rights.permission}.hint`)}</p>
        {items.length > 0 && <DescriptionList items={items} />}
      </div>
    </Card>
  );
}
