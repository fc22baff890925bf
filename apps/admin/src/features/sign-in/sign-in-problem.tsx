"use client";

import { useTranslations } from "next-intl";
import type { SignInOutcome } from "../../lib/auth-client.ts";
import { Callout } from "../../ui/callout.tsx";

export interface SignInProblemProps {
  outcome: SignInOutcome | undefined;
  waitSeconds: number;
}

export function SignInProblem({ outcome, waitSeconds }: SignInProblemProps) {
  const t = useTranslations("signIn.problem");
  if (outcome === undefined || outcome.kind === "signedIn" || outcome.kind === "codeNeeded") return null;
  if (outcome.kind === "tooManyAttempts") {
    if (waitSeconds === 0) return null;
    return (
      <Callout tone="warning" announce title={t("tooManyAttempts.title")}>
        {/* Read out once with the first number, not again each second. */}
        <span className="sr-only">{t("tooManyAttempts.advice", { seconds: outcome.retryAfterSeconds })}</span>
        <span aria-hidden className="numerals">
          {t("tooManyAttempts.advice", { seconds: waitSeconds })}
        </span>
      </Callout>
    );
  }
  return (
    <Callout tone="danger" title={t(`${outcome.kind}.title`)}>
      {t(`${outcome.kind}.advice`)}
    </Callout>
  );
}
