"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { FormEvent } from "react";
import { askAuth } from "../../lib/auth-answer.ts";
import type { AuthProblem } from "../../lib/auth-answer.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Field } from "../../ui/field.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface CodeFormProps {
  onSignedIn: () => void;
  onBack: () => void;
}

const ways = {
  app: { path: "/two-factor/verify-totp", other: "recovery" },
  recovery: { path: "/two-factor/verify-backup-code", other: "app" },
} as const;

/** The second step. The password was right: until the code is, too, there is no session. */
export function CodeForm({ onSignedIn, onBack }: CodeFormProps) {
  const t = useTranslations("signIn.code");
  const [way, setWay] = useState<keyof typeof ways>("app");
  const [problem, setProblem] = useState<AuthProblem | "missing">();
  const [isLeaving, setIsLeaving] = useState(false);
  const [pending, startTransition] = useTransition();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const code = codeIn(form);
    if (code === "") return setProblem("missing");
    setProblem(undefined);
    startTransition(async () => {
      const answer = await askAuth(ways[way].path, { code });
      if (answer.ok) {
        setIsLeaving(true);
        return onSignedIn();
      }
      setProblem(answer.problem);
      form.querySelector("input")?.select();
    });
  };
  const change = () => {
    setProblem(undefined);
    setWay(ways[way].other);
  };
  return (
    <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      <p role="status" className="text-sm text-ink-muted">
        {t(`${way}.about`)}
      </p>
      <CodeProblem problem={problem} />
      {/* Another field, with another text and its own focus. */}
      <CodeField key={way} way={way} problem={problem} />
      <Button type="submit" tone="primary" size="large" pending={pending || isLeaving}>
        {t("submit")}
      </Button>
      <div className="-mx-2.5 flex flex-wrap justify-between gap-2">
        <Button tone="quiet" size="small" onClick={onBack}>
          {t("back")}
        </Button>
        <Button tone="quiet" size="small" onClick={change}>
          {t(`${way}.other`)}
        </Button>
      </div>
    </form>
  );
}

function CodeField({
  way,
  problem,
}: {
  way: keyof typeof ways;
  problem: AuthProblem | "missing" | undefined;
}) {
  const t = useTranslations("signIn.code");
  const words = { missing: t("missing"), wrongCode: t(`${way}.wrong`), usedCode: t("used") };
  const error = isOfTheField(problem) ? words[problem] : undefined;
  return (
    <Field
      label={t(`${way}.label`)}
      error={error === undefined ? undefined : <span role="alert">{error}</span>}
    >
      <TextField
        name="code"
        inputMode={way === "app" ? "numeric" : "text"}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        required
        className="numerals h-11"
      />
    </Field>
  );
}

function CodeProblem({ problem }: { problem: AuthProblem | "missing" | undefined }) {
  const t = useTranslations("signIn.code.problem");
  if (problem === undefined || isOfTheField(problem)) return null;
  const known = ["startAgain", "locked", "tooMany"] as const;
  const word = known.find((one) => one === problem) ?? "unreachable";
  return <Callout tone="danger">{t(word)}</Callout>;
}

const isOfTheField = (
  problem: AuthProblem | "missing" | undefined,
): problem is "missing" | "wrongCode" | "usedCode" =>
  problem === "missing" || problem === "wrongCode" || problem === "usedCode";

/** As it is written in an app or on a sheet: with a space in the middle, or around it. */
function codeIn(form: HTMLFormElement): string {
  const value = new FormData(form).get("code");
  return typeof value === "string" ? value.replaceAll(/\s/g, "") : "";
}
