"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { askAuth } from "../../lib/auth-answer.ts";
import { useToast } from "../../ui/toast.tsx";
import { PasswordPrompt } from "./password-prompt.tsx";
import { useAuthWrite } from "./use-auth-write.ts";

export function TotpRemoval({ onClose }: { onClose: () => void }) {
  const t = useTranslations("account.twoStep.remove");
  const router = useRouter();
  const toast = useToast();
  const { run, pending, problem } = useAuthWrite(() => {
    toast({ tone: "success", title: t("done") });
    onClose();
    router.refresh();
  });
  return (
    <PasswordPrompt
      title={t("title")}
      description={t("description")}
      submit={t("confirm")}
      pending={pending}
      problem={problem}
      onSubmit={(password) => run(() => askAuth("/two-factor/disable", { password }))}
      onClose={onClose}
    />
  );
}
