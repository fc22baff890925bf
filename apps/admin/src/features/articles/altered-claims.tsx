"use client";

import { useTranslations } from "next-intl";
import { useAnchorWords } from "../../lib/anchor-words.ts";
import { LabelledDiff } from "../../ui/labelled-diff.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { ClaimStateBadge } from "./claim-state-badge.tsx";
import type { TextItems } from "./text-item.ts";

interface AlteredClaimsProps {
  claims: TextItems["altered"];
  language: string;
}

/** Claims whose words the newest text has altered or lost, each with the difference. */
export function AlteredClaims({ claims, language }: AlteredClaimsProps) {
  const t = useTranslations("articles.panel");
  const wordsOf = useAnchorWords();
  if (claims.length === 0) return null;
  return (
    <section id="altered-claims" tabIndex={-1} className="flex flex-col gap-2 border-t border-line pt-3">
      <h2 className="text-sm font-medium">{t("altered", { count: claims.length })}</h2>
      {/* A box that scrolls can be reached by keys. */}
      <ul
        tabIndex={0}
        aria-label={t("altered", { count: claims.length })}
        className="flex max-h-80 flex-col gap-3 overflow-y-auto"
      >
        {claims.map(({ id, claimId, text, state, change }) => (
          <li key={id} className="flex flex-col items-start gap-1.5 text-sm">
            <TextLink href={`/claims/${claimId}`}>{text}</TextLink>
            <ClaimStateBadge state={state} />
            <LabelledDiff
              {...wordsOf(change)}
              tone={change.kept ? "neutral" : "warning"}
              before={change.before}
              after={change.after ?? ""}
              language={language}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
