"use client";

import { useTranslations } from "next-intl";
import { QRCodeSVG } from "qrcode.react";
import { useState } from "react";
import { askAuth } from "../../lib/auth-answer.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AuthProblemNote } from "./auth-problem-note.tsx";
import { useAuthWrite } from "./use-auth-write.ts";

const codeLengthMax = 12;

interface TotpConfirmationProps {
  uri: string;
  onConfirmed: () => void;
  onClose: () => void;
}

export function TotpConfirmation({ uri, onConfirmed, onClose }: TotpConfirmationProps) {
  const t = useTranslations("account.twoStep.setUp");
  const problems = useTranslations("account.problem");
  const [code, setCode] = useState("");
  const { run, pending, problem } = useAuthWrite(onConfirmed);
  const digits = code.replaceAll(/\s/g, "");
  return (
    <FormDialog
      title={t("title")}
      description={t("scan")}
      submit={t("confirm")}
      pending={pending}
      onSubmit={() => run(() => askAuth("/two-factor/verify-totp", { code: digits }))}
      onClose={onClose}
    >
      <div className="flex flex-wrap items-center gap-5">
        {/* White in both themes, its margin too: cameras read dark on light. */}
        <QRCodeSVG
          value={uri}
          size={200}
          marginSize={4}
          title={t("qrCode")}
          className="rounded-md border border-line"
        />
        <div className="flex min-w-0 flex-[1_1_14rem] flex-col gap-1.5 text-sm">
          <p className="text-ink-muted">{t("typed")}</p>
          <code aria-label={t("key")} className="font-mono break-all select-all">
            {grouped(new URL(uri).searchParams.get("secret") ?? "")}
          </code>
        </div>
      </div>
      <Field
        label={t("code")}
        hint={t("codeHint")}
        required
        error={problem === "wrongCode" || problem === "usedCode" ? problems(problem) : undefined}
      >
        <TextField
          autoFocus
          inputMode="numeric"
          autoComplete="one-time-code"
          className="numerals"
          value={code}
          maxLength={codeLengthMax}
          onChange={(event) => setCode(event.target.value)}
        />
      </Field>
      <AuthProblemNote problem={problem} besides={["wrongCode", "usedCode"]} />
    </FormDialog>
  );
}

/** In fours, as it is read from a screen and typed into a telephone. */
function grouped(secret: string): string {
  return secret.replaceAll(/(.{4})(?=.)/g, "$1 ");
}
