"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { askAuth } from "../../lib/auth-answer.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { OwnPasskey } from "./account.query.ts";

export function PasskeyRemoval({ passkey: { id, name } }: { passkey: OwnPasskey }) {
  const t = useTranslations("account.passkeys.remove");
  const problems = useTranslations("account.problem");
  const router = useRouter();
  const toast = useToast();
  const remove = async () => {
    const answer = await askAuth("/passkey/delete-passkey", { id });
    if (!answer.ok) return problems(answer.problem);
    toast({ tone: "success", title: t("done", { name }) });
    router.refresh();
    return undefined;
  };
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
      onConfirm={remove}
    />
  );
}
