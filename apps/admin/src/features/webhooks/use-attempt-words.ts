"use client";

import { useTranslations } from "next-intl";
import type { AttemptError } from "../../gql/graphql.ts";

/** How an attempt went, in a few words. */
export function useAttemptWords(): (attempt: {
  status: number | null;
  error: AttemptError | null;
}) => string {
  const t = useTranslations("webhooks.attempt");
  return ({ status, error }) => {
    if (error === null) return t("delivered", { status: status ?? 0 });
    return t(`errors.${error}`, { status: status ?? 0 });
  };
}
