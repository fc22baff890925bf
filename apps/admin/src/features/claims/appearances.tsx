"use client";

import { Plus, Quote } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { AppearanceCopies } from "./appearance-copies.tsx";
import { AppearanceForm } from "./appearance-form.tsx";
import { AppearanceItem } from "./appearance-item.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";

/** Where the claim is made, and who says it there. */
export function Appearances({ claim, mayEdit }: { claim: DeskClaim; mayEdit: boolean }) {
  const t = useTranslations("claims.appearances");
  const [isAdding, setIsAdding] = useState(false);
  const appearances = claim.appearances.nodes;
  const add = mayEdit && (
    <Button size="small" onClick={() => setIsAdding(true)}>
      <Plus aria-hidden />
      {t("add")}
    </Button>
  );
  return (
    <Card flush title={t("title", { count: appearances.length })} actions={appearances.length > 0 && add}>
      {!isAdding && <AppearanceCopies claim={claim} onGoOn={mayEdit ? () => setIsAdding(true) : undefined} />}
      {appearances.length === 0 ? (
        <EmptyState
          headingLevel={3}
          icon={<Quote aria-hidden />}
          title={t("none")}
          action={add}
          className="py-8"
        >
          {t("noneAdvice")}
        </EmptyState>
      ) : (
        <ol className="divide-y divide-line">
          {appearances.map((appearance) => (
            <AppearanceItem key={appearance.number} claim={claim} appearance={appearance} mayEdit={mayEdit} />
          ))}
        </ol>
      )}
      <Dialog
        title={t("addTitle")}
        description={t("addDescription")}
        open={isAdding}
        onOpenChange={setIsAdding}
      >
        <AppearanceForm claim={claim} onClose={() => setIsAdding(false)} />
      </Dialog>
    </Card>
  );
}
