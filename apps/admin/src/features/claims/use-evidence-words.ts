"use client";

import { useTranslations } from "next-intl";
import type { EvidenceDraft } from "./evidence-draft.ts";
import type { DraftWords } from "./field-diffs.tsx";

export function useEvidenceWords(): DraftWords<EvidenceDraft> {
  const t = useTranslations("claims.evidence");
  const quotes = useTranslations("claims.quote");
  const states = useTranslations("states");
  return ({ stance, source, article, quote, url, excerpt, note }) => [
    { label: t("stance"), text: states(`stance.${stance}`) },
    { label: t("source"), text: source?.label ?? "" },
    { label: t("article"), text: article?.label ?? "" },
    { label: quotes("exact"), text: quote.exact },
    { label: t("url"), text: url },
    { label: t("excerpt"), text: excerpt },
    { label: t("note"), text: note },
  ];
}
