"use client";

import { useTranslations } from "next-intl";
import { ConfirmDialog } from "./confirm-dialog.tsx";

export interface DiscardDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onDiscard: () => void;
}

/** Asks before what was typed is lost. */
export function DiscardDialog({ onDiscard, ...state }: DiscardDialogProps) {
  const t = useTranslations("ui.unsaved");
  return (
    <ConfirmDialog
      {...state}
      tone="danger"
      title={t("title")}
      description={t("description")}
      cancelLabel={t("keep")}
      confirmLabel={t("discard")}
      onConfirm={() => {
        onDiscard();
        return Promise.resolve(undefined);
      }}
    />
  );
}
