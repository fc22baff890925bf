"use client";

import { useTranslations } from "next-intl";
import { TextDiff } from "../../ui/text-diff.tsx";

interface StandsNowProps {
  /** What stood when the form was opened. */
  before: string;
  /** What stands now. */
  after: string;
  language: string;
}

/** Shows what somebody else wrote while a form was open, since saving it would replace that. */
export function StandsNow({ before, after, language }: StandsNowProps) {
  const t = useTranslations("claims.wording");
  if (before === after) return null;
  return (
    <div role="status" className="rounded-md border border-warning/40 bg-warning-soft px-3 py-2 text-sm">
      <p className="font-medium">{t("changedMeanwhile")}</p>
      <TextDiff before={before} after={after} language={language} className="font-serif" />
    </div>
  );
}
