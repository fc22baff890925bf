"use client";

import { useTranslations } from "next-intl";
import type { PasskeyProblem } from "../../lib/passkey.ts";
import { Callout } from "../../ui/callout.tsx";
import { TextLink } from "../../ui/text-link.tsx";

interface AuthProblemNoteProps {
  problem: PasskeyProblem | undefined;
  /** Said beside a field already. */
  besides?: readonly PasskeyProblem[];
}

/** What went wrong and what can be done, read out as soon as it is there. */
export function AuthProblemNote({ problem, besides = [] }: AuthProblemNoteProps) {
  const t = useTranslations("account.problem");
  if (problem === undefined || besides.includes(problem)) return null;
  const mayHelp = problem === "notFresh" || problem === "signedOut";
  return (
    <Callout tone="danger">
      {t(problem)} {mayHelp && <TextLink href="/sign-in?next=/account">{t("signInAgain")}</TextLink>}
    </Callout>
  );
}
