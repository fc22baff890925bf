"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskWebhook } from "./webhook-desk.query.ts";
import { deleteWebhook, editWebhook } from "./webhook.action.ts";

interface WebhookConfirmationProps {
  webhook: DeskWebhook;
  onClose: () => void;
}

export function StandingConfirmation({ webhook, onClose }: WebhookConfirmationProps) {
  const { id, version, enabled } = webhook;
  const move = enabled ? "disable" : "enable";
  const t = useTranslations("webhooks");
  const toast = useToast();
  const change = useConfirmed(editWebhook, () => toast({ tone: "success", title: t(`${move}.done`) }));
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`${move}.title`)}
      description={t(`${move}.description`)}
      confirmLabel={t(`${move}.confirm`)}
      onConfirm={() => change({ id, expectedVersion: version, enabled: !enabled })}
    />
  );
}

export function DeleteConfirmation({ webhook, onClose }: WebhookConfirmationProps) {
  const t = useTranslations("webhooks.delete");
  const toast = useToast();
  const router = useRouter();
  const { id, version, url } = webhook;
  const remove = useConfirmed(deleteWebhook, () => {
    toast({ tone: "success", title: t("done") });
    router.push("/webhooks");
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      tone="danger"
      title={t("title")}
      description={t("description", { url })}
      confirmLabel={t("confirm")}
      onConfirm={() => remove({ id, expectedVersion: version })}
    />
  );
}
