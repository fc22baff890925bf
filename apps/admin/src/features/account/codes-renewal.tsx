"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { askAuth } from "../../lib/auth-answer.ts";
import { CodesDialog } from "./codes-dialog.tsx";
import { PasswordPrompt } from "./password-prompt.tsx";
import { useAuthWrite } from "./use-auth-write.ts";

interface Renewed {
  backupCodes: string[];
}

export function CodesRenewal({ onClose }: { onClose: () => void }) {
  const t = useTranslations("account.twoStep.renew");
  const router = useRouter();
  const [codes, setCodes] = useState<readonly string[]>();
  const { run, pending, problem } = useAuthWrite<Renewed>(({ backupCodes }) => setCodes(backupCodes));
  const finish = () => {
    onClose();
    router.refresh();
  };
  if (codes !== undefined) return <CodesDialog isNew={false} codes={codes} onClose={finish} />;
  return (
    <PasswordPrompt
      title={t("title")}
      description={t("description")}
      submit={t("confirm")}
      pending={pending}
      problem={problem}
      onSubmit={(password) => run(() => askAuth<Renewed>("/two-factor/generate-backup-codes", { password }))}
      onClose={onClose}
    />
  );
}
