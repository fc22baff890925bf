"use client";

import { useTranslations } from "next-intl";
import { TextLink } from "../../ui/text-link.tsx";
import { ClaimStateBadge } from "./claim-state-badge.tsx";
import type { TextItems } from "./text-item.ts";

/** Claims whose words have no place in the newest text: somebody should look where they went. */
export function EarlierClaims({ claims }: { claims: TextItems["earlier"] }) {
  const t = useTranslations("articles.panel");
  if (claims.length === 0) return null;
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-3">
      <h2 className="text-sm font-medium">{t("earlier", { count: claims.length })}</h2>
      <ul className="flex max-h-48 flex-col gap-2 overflow-y-auto">
        {claims.map(({ claimId, text, state, revisionNumber }) => (
          <li key={claimId} className="flex flex-col items-start gap-1 text-sm">
            <TextLink href={`/claims/${claimId}`}>{text}</TextLink>
            <span className="flex items-center gap-2 text-xs text-ink-subtle">
              <ClaimStateBadge state={state} />
              {t("revision", { number: revisionNumber })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
