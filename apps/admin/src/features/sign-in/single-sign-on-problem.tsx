"use client";

import { useTranslations } from "next-intl";
import { Callout } from "../../ui/callout.tsx";

const known = {
  access_denied: "cancelled",
  account_not_linked: "unverified",
  signup_disabled: "unknown",
  email_domain_not_allowed: "otherHouse",
  provider_unreachable: "providerDown",
  state_mismatch: "expired",
  state_not_found: "expired",
  please_restart_the_process: "expired",
  email_not_found: "noAddress",
} as const;

type Reason = (typeof known)[keyof typeof known] | "other";

const reasonOf = (error: string): Reason =>
  Object.hasOwn(known, error) ? known[error as keyof typeof known] : "other";

/** Words for the codes that come back in the address; the codes themselves tell nobody anything. */
export function SingleSignOnProblem({ error }: { error: string }) {
  const t = useTranslations("signIn.elsewhere.problem");
  const reason = reasonOf(error);
  return (
    <Callout tone="danger" title={t(`${reason}.title`)}>
      {t(`${reason}.advice`)}
    </Callout>
  );
}
