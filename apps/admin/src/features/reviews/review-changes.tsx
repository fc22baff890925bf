import { useTranslations } from "next-intl";
import type { FieldChange } from "../../lib/outcome.ts";
import { Card } from "../../ui/card.tsx";
import { ChangeList } from "./change-list.tsx";

interface ReviewChangesProps {
  changes: readonly FieldChange[];
  language: string;
}

export function ReviewChanges({ changes, language }: ReviewChangesProps) {
  const t = useTranslations("reviews.changes");
  return (
    <Card title={t("title")}>
      <ChangeList changes={changes} language={language} />
    </Card>
  );
}
