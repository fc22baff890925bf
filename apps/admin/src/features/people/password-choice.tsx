"use client";

import { passwordLengthMax, passwordLengthMin } from "@claimdesk/shared/limits";
import { Dices } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { newPassword } from "./new-password.ts";

interface PasswordChoiceProps {
  password: string;
  onChange: (password: string) => void;
  error: string | undefined;
}

/** Shown as it is typed: it is to be handed on, and nobody but the administrator looks at the page. */
export function PasswordChoice({ password, onChange, error }: PasswordChoiceProps) {
  const t = useTranslations("people.password");
  return (
    <div className="flex flex-col gap-2">
      <Field label={t("label")} hint={t("hint", { min: passwordLengthMin })} required error={error}>
        <TextField
          value={password}
          maxLength={passwordLengthMax}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          className="font-mono"
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      <Button size="small" className="self-start" onClick={() => onChange(newPassword())}>
        <Dices aria-hidden />
        {t("generate")}
      </Button>
    </div>
  );
}
