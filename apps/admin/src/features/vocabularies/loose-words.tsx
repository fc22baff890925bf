"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import type { ListedWord } from "./vocabulary.query.ts";

interface LooseWordsProps {
  words: readonly ListedWord[];
  onAdd: (word: string) => void;
}

/** What stands in claims and articles and has no term yet, the commonest first. */
export function LooseWords({ words, onAdd }: LooseWordsProps) {
  const t = useTranslations("vocabularies.loose");
  if (words.length === 0) return null;
  return (
    <Card title={t("title")} flush>
      <ul aria-label={t("title")} className="divide-y divide-line">
        {words.map(({ word, claimCount, articleCount }) => (
          <li key={word} className="flex items-center justify-between gap-3 px-4 py-2.5">
            <span className="flex min-w-0 flex-col">
              <span dir="auto" className="break-words">
                {word}
              </span>
              <span className="numerals text-sm text-ink-subtle">
                {t("uses", { claims: claimCount, articles: articleCount })}
              </span>
            </span>
            <Button size="small" aria-label={t("label", { word })} onClick={() => onAdd(word)}>
              <Plus aria-hidden />
              {t("add")}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
