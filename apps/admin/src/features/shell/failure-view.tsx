"use client";

import { useTranslations } from "next-intl";
import { readFailure } from "../../lib/api-failure.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

export interface FailureViewProps {
  error: unknown;
  retry: () => void;
}

/** What an error page shows: what happened in plain words, and what can be done. */
export function FailureView({ error, retry }: FailureViewProps) {
  const t = useTranslations("failure");
  const { kind, reference } = readFailure(error);
  const goHome = <LinkButton href="/">{t("home")}</LinkButton>;
  return (
    <ErrorState
      title={t(`${kind}.title`)}
      reference={reference}
      action={goHome}
      // Asking again does not change what somebody is permitted to do.
      onRetry={kind === "forbidden" ? undefined : retry}
    >
      {t(`${kind}.advice`)}
    </ErrorState>
  );
}
