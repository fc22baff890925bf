"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { useToast } from "../../ui/toast.tsx";
import { replayFailed } from "./delivery.action.ts";

export function ReplayFailed({ id, count }: { id: string; count: number }) {
  const t = useTranslations("webhooks.replayFailed");
  const toast = useToast();
  const replay = useConfirmed(replayFailed, (replayed) =>
    toast({ tone: "success", title: t("done", { count: replayed }) }),
  );
  return (
    <ConfirmDialog
      trigger={
        <Button>
          <RotateCcw aria-hidden />
          {t("open")}
        </Button>
      }
      title={t("title", { count })}
      description={t("description")}
      confirmLabel={t("confirm")}
      onConfirm={() => replay(id)}
    />
  );
}
