"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { KeyboardEvent } from "react";
import { Field } from "../../ui/field.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextField } from "../../ui/text-field.tsx";

export function PasswordField({ error }: { error: string | undefined }) {
  const t = useTranslations("signIn");
  const [isShown, setIsShown] = useState(false);
  const [hasCapsLock, setHasCapsLock] = useState(false);
  const watchCapsLock = (event: KeyboardEvent) => setHasCapsLock(event.getModifierState("CapsLock"));
  const toggle = (
    <IconButton
      label={isShown ? t("hidePassword") : t("showPassword")}
      icon={isShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
      aria-pressed={isShown}
      onClick={() => setIsShown(!isShown)}
    />
  );
  return (
    <Field
      label={t("password")}
      error={error}
      hint={hasCapsLock ? <span role="status">{t("capsLock")}</span> : undefined}
    >
      <TextField
        type={isShown ? "text" : "password"}
        name="password"
        autoComplete="current-password"
        required
        className="h-11"
        end={toggle}
        onKeyDown={watchCapsLock}
        onKeyUp={watchCapsLock}
        onBlur={() => setHasCapsLock(false)}
      />
    </Field>
  );
}
