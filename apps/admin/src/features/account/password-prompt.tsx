"use client";

import { passwordLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ReactNode } from "react";
import type { PasskeyProblem } from "../../lib/passkey.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AuthProblemNote } from "./auth-problem-note.tsx";

interface PasswordPromptProps {
  title: ReactNode;
  description: ReactNode;
  submit: ReactNode;
  pending: boolean;
  problem: PasskeyProblem | undefined;
  onSubmit: (password: string) => void;
  onClose: () => void;
}

/** Asks for the password once more: a screen that was left open is not enough. */
export function PasswordPrompt({ problem, onSubmit, ...dialog }: PasswordPromptProps) {
  const t = useTranslations("account");
  const [password, setPassword] = useState("");
  return (
    <FormDialog size="small" {...dialog} onSubmit={() => onSubmit(password)}>
      <Field
        label={t("password.current")}
        required
        error={problem === "wrongPassword" ? t("problem.wrongPassword") : undefined}
      >
        <TextField
          type="password"
          autoFocus
          autoComplete="current-password"
          value={password}
          maxLength={passwordLengthMax}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <AuthProblemNote problem={problem} besides={["wrongPassword"]} />
    </FormDialog>
  );
}
