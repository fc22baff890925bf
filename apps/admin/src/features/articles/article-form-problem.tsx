"use client";

import { useTranslations } from "next-intl";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { asksToReadAgain, useRefusalWords } from "../../lib/refusal-words.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";

export interface ArticleFormProblemProps {
  refusal: ShownRefusal | undefined;
  onReadAgain: () => void;
}

/** Why nothing was saved. A field that cannot be taken says so itself; here is where to look for it. */
export function ArticleFormProblem({ refusal, onReadAgain }: ArticleFormProblemProps) {
  const t = useTranslations("articles.form");
  const words = useRefusalWords();
  if (refusal === undefined) return null;
  const { title, advice } = words(refusal);
  if (refusal.code === "INVALID_INPUT") {
    return (
      <Callout tone="danger" title={t("invalid")}>
        {advice}
      </Callout>
    );
  }
  const isStale = asksToReadAgain(refusal);
  return (
    <Callout
      tone="danger"
      title={isStale ? t("stale") : title}
      action={
        isStale && (
          <Button size="small" onClick={onReadAgain}>
            {t("readAgain")}
          </Button>
        )
      }
    >
      {isStale ? t("staleAdvice") : advice}
    </Callout>
  );
}
