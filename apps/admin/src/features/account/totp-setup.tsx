"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { askAuth } from "../../lib/auth-answer.ts";
import { CodesDialog } from "./codes-dialog.tsx";
import { PasswordPrompt } from "./password-prompt.tsx";
import { TotpConfirmation } from "./totp-confirmation.tsx";
import { useAuthWrite } from "./use-auth-write.ts";

export interface Enrolment {
  totpURI: string;
  backupCodes: string[];
}

/** Password, then the key for the app and a code of it, then the recovery codes: nothing holds before the code does. */
export function TotpSetup({ onClose }: { onClose: () => void }) {
  const t = useTranslations("account.twoStep.setUp");
  const router = useRouter();
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const [isConfirmed, setIsConfirmed] = useState(false);
  const { run, pending, problem } = useAuthWrite<Enrolment>(setEnrolment);
  const finish = () => {
    onClose();
    router.refresh();
  };
  if (enrolment === undefined) {
    return (
      <PasswordPrompt
        title={t("title")}
        description={t("password")}
        submit={t("next")}
        pending={pending}
        problem={problem}
        onSubmit={(password) => run(() => askAuth<Enrolment>("/two-factor/enable", { password }))}
        onClose={onClose}
      />
    );
  }
  if (isConfirmed) return <CodesDialog isNew codes={enrolment.backupCodes} onClose={finish} />;
  return (
    <TotpConfirmation uri={enrolment.totpURI} onConfirmed={() => setIsConfirmed(true)} onClose={onClose} />
  );
}
