"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Select } from "../../ui/select.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { AttributionLine } from "./attribution-line.tsx";
import { QuotedText } from "./quoted-text.tsx";
import type { ReviewAppearance, ReviewComment } from "./review-desk.query.ts";

interface ReviewArticleProps {
  appearances: readonly ReviewAppearance[];
  comments: readonly ReviewComment[];
}

/** The article beside the claim, opened where the claim is made. */
export function ReviewArticle({ appearances, comments }: ReviewArticleProps) {
  const t = useTranslations("reviews.article");
  const [chosen, setChosen] = useState(appearances[0]?.id ?? "");
  const appearance = appearances.find(({ id }) => id === chosen) ?? appearances[0];
  if (appearance === undefined) {
    return (
      <Card title={t("title")}>
        <p className="text-sm text-ink-muted">{t("none")}</p>
      </Card>
    );
  }
  const { article } = appearance;
  return (
    <section
      aria-label={t("title")}
      className="flex max-h-[80dvh] flex-col overflow-clip rounded-lg border border-line bg-surface lg:sticky lg:top-32 lg:max-h-[calc(100dvh-9.5rem)]"
    >
      <header className="flex flex-col gap-2 border-b border-line px-4 py-3">
        {appearances.length > 1 && (
          <Select
            label={t("choose")}
            value={appearance.id}
            onValueChange={setChosen}
            options={appearances.map((option, index) => ({
              value: option.id,
              label: t("option", { number: index + 1, title: option.article.title }),
            }))}
          />
        )}
        <div>
          <h2 lang={article.language} dir="auto" className="font-serif text-lg font-semibold text-balance">
            <TextLink href={`/articles/${article.id}`} className="text-ink decoration-line-strong">
              {article.title}
            </TextLink>
          </h2>
          <p className="text-sm text-ink-muted">
            {article.publisher?.name}
            {article.publisher !== null && article.publishedAt !== null && " · "}
            {article.publishedAt !== null && <DateDisplay value={article.publishedAt} />}
          </p>
        </div>
        <AttributionLine attribution={appearance.attribution} />
      </header>
      <QuotedText key={appearance.id} appearance={appearance} comments={comments} />
    </section>
  );
}
