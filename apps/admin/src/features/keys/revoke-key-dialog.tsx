"use client";

import { useTranslations } from "next-intl";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { useToast } from "../../ui/toast.tsx";
import { revokeKey } from "./key.action.ts";

export function RevokeKeyDialog({ id, name }: { id: string; name: string }) {
  const t = useTranslations("keyList.revoke");
  const toast = useToast();
  const revoke = useConfirmed(revokeKey, () => toast({ tone: "success", title: t("done", { name }) }));
  return (
    <ConfirmDialog
      tone="danger"
      trigger={
        <Button size="small" aria-label={t("label", { name })}>
          {t("open")}
        </Button>
      }
      title={t("title", { name })}
      description={t("description")}
      confirmLabel={t("confirm")}
      onConfirm={() => revoke(id)}
    />
  );
}
