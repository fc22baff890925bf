"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { FormEvent } from "react";
import { signIn } from "../../lib/auth-client.ts";
import type { SignInOutcome } from "../../lib/auth-client.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { PasswordField } from "./password-field.tsx";
import { SignInProblem } from "./sign-in-problem.tsx";
import { useCountdown } from "./use-countdown.ts";

interface Missing {
  email: boolean;
  password: boolean;
}

interface SignInFormProps {
  onSignedIn: () => void;
  onCodeNeeded: () => void;
}

export function SignInForm({ onSignedIn, onCodeNeeded }: SignInFormProps) {
  const t = useTranslations("signIn");
  const [missing, setMissing] = useState<Missing>({ email: false, password: false });
  const [outcome, setOutcome] = useState<SignInOutcome>();
  const [waitSeconds, startWait] = useCountdown();
  const [pending, startTransition] = useTransition();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { email, password } = readFields(event.currentTarget);
    setMissing({ email: email === "", password: password === "" });
    setOutcome(undefined);
    if (email === "" || password === "") return focusFirstInvalid(event.currentTarget, email === "");
    startTransition(async () => {
      const answer = await signIn(email, password);
      setOutcome(answer);
      if (answer.kind === "tooManyAttempts") startWait(answer.retryAfterSeconds);
      if (answer.kind === "signedIn") onSignedIn();
      if (answer.kind === "codeNeeded") onCodeNeeded();
    });
  };

  const isLeaving = outcome?.kind === "signedIn";
  return (
    // "post" keeps the password out of the address, should the form be sent before the script has loaded.
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      <SignInProblem outcome={outcome} waitSeconds={waitSeconds} />
      <Field label={t("email")} error={missing.email ? t("emailMissing") : undefined}>
        <TextField
          type="email"
          name="email"
          autoComplete="username webauthn"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          required
          className="h-11"
        />
      </Field>
      <PasswordField error={missing.password ? t("passwordMissing") : undefined} />
      <Button
        type="submit"
        tone="primary"
        size="large"
        pending={pending || isLeaving}
        disabled={waitSeconds > 0}
        className="mt-1"
      >
        {t("submit")}
      </Button>
    </form>
  );
}

function readFields(form: HTMLFormElement): { email: string; password: string } {
  const fields = new FormData(form);
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === "string" ? value : "";
  };
  return { email: text("email").trim(), password: text("password") };
}

function focusFirstInvalid(form: HTMLFormElement, isEmail: boolean): void {
  const field = form.elements.namedItem(isEmail ? "email" : "password");
  if (field instanceof HTMLInputElement) field.focus();
}
