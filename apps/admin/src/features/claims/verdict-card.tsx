"use client";

import { Pencil, Scale } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { fetchRichTextEditor } from "../../ui/rich-text-field.tsx";
import { RichText } from "../../ui/rich-text.tsx";
import type { DeskClaim, Rating } from "./claim-desk.query.ts";
import { VerdictBadge } from "./verdict-badge.tsx";
import { VerdictCopy } from "./verdict-copy.tsx";
import { VerdictForm } from "./verdict-form.tsx";

export interface VerdictCardProps {
  claim: DeskClaim;
  ratings: readonly Rating[];
  mayEdit: boolean;
}

export function VerdictCard({ claim, ratings, mayEdit }: VerdictCardProps) {
  const t = useTranslations("claims.verdict");
  const [isEditing, setIsEditing] = useState(false);
  const { verdict } = claim;
  const edit = () => setIsEditing(true);
  const near = { onPointerEnter: fetchRichTextEditor, onFocus: fetchRichTextEditor };
  if (isEditing) {
    return (
      <Card title={t("title")}>
        <VerdictForm claim={claim} ratings={ratings} onClose={() => setIsEditing(false)} />
      </Card>
    );
  }
  const copy = <VerdictCopy claim={claim} onGoOn={mayEdit ? edit : undefined} />;
  if (verdict === null) {
    return (
      <Card title={t("title")}>
        {copy}
        <EmptyState
          headingLevel={3}
          icon={<Scale aria-hidden />}
          title={t("none")}
          className="py-6"
          action={
            mayEdit && (
              <Button id="edit-verdict" {...near} onClick={edit}>
                {t("propose")}
              </Button>
            )
          }
        >
          {t("noneAdvice")}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card
      title={t("title")}
      actions={
        <>
          <VerdictBadge verdict={verdict} />
          {mayEdit && (
            <Button id="edit-verdict" size="small" tone="quiet" {...near} onClick={edit}>
              <Pencil aria-hidden />
              {t("edit")}
            </Button>
          )}
        </>
      }
    >
      {copy}
      <RichText html={verdict.rationaleHtml} lang={claim.language} />
    </Card>
  );
}
