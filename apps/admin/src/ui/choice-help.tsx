"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { TextSpan } from "../../lib/text-selection.ts";
import type { QuotedArticle } from "./new-claim.ts";

interface ChoiceHelpProps {
  article: QuotedArticle;
  span: TextSpan | undefined;
}

/** Says how to choose, and reads out what is chosen. */
export function ChoiceHelp({ article, span }: ChoiceHelpProps) {
  const t = useTranslations("articles.reading");
  const isChoosing = span !== undefined;
  const letters = useMemo(() => (isChoosing ? Array.from(article.text) : []), [isChoosing, article.text]);
  return (
    <div role="status">
      {span !== undefined && (
        <div className="fixed inset-x-4 bottom-4 z-20 mx-auto w-fit rounded-lg border border-line bg-raised px-4 py-2.5 text-sm shadow-high">
          <span className="sr-only" lang={article.language} dir="auto">
            {letters.slice(span.start, span.end).join("")}
          </span>
          <p>{t("choosing")}</p>
        </div>
      )}
    </div>
  );
}
