"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../ui/button.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { ClaimStateBadge } from "./claim-state-badge.tsx";
import type { SameClaim } from "./made-claim.ts";

export interface SameClaimsProps {
  claims: readonly SameClaim[];
  /** Says that one of them is made here too. */
  onAddTo?: ((claim: SameClaim) => void) | undefined;
  pending?: boolean | undefined;
}

/** What the desk has already that says the same: a second one would split its evidence. */
export function SameClaims({ claims, onAddTo, pending = false }: SameClaimsProps) {
  const t = useTranslations("articles.claim");
  return (
    <section
      role="alert"
      className="flex flex-col gap-2 rounded-md border border-warning/40 bg-warning-soft p-3"
    >
      <h3 className="text-sm font-medium">{t("same", { count: claims.length })}</h3>
      <p className="text-sm text-ink-muted">{onAddTo === undefined ? t("sameAdvice") : t("sameAdviceAdd")}</p>
      <ul className="flex flex-col gap-2">
        {claims.map((claim) => (
          <li
            key={claim.id}
            className="flex flex-wrap items-start justify-between gap-2 rounded-md bg-surface p-2.5"
          >
            <div className="flex min-w-0 flex-1 basis-60 flex-col items-start gap-1.5">
              <TextLink href={`/claims/${claim.id}`} target="_blank" className="font-serif">
                {claim.text}
              </TextLink>
              <ClaimStateBadge state={claim.state} />
            </div>
            {onAddTo !== undefined && (
              <Button size="small" tone="primary" pending={pending} onClick={() => onAddTo(claim)}>
                {t("addHere")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
