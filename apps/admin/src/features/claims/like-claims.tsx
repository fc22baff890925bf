"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Badge } from "../../ui/badge.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { findLikeClaims } from "./find-like-claims.ts";
import type { LikeClaim } from "./find-like-claims.ts";
import { StateBadge } from "./state-badge.tsx";

const calmMs = 600;

interface LikeClaimsProps {
  text: string;
  /** The claim that is being worded; null where it is new. */
  exceptId: string | null;
}

const tones = { SAME: "warning", MAY_CONTRADICT: "danger", ALIKE: "neutral" } as const;

/** What the desk has already that says the same, or the contrary: seen while somebody words a claim, not after. */
export function LikeClaims({ text, exceptId }: LikeClaimsProps) {
  const t = useTranslations("claims.like");
  const found = useLikeClaims(text, exceptId);
  return (
    <div role="status">
      {found.length > 0 && (
        <section className="flex flex-col gap-2 rounded-md border border-line bg-sunken p-3 text-sm">
          <h3 className="font-medium">{t("title", { count: found.length })}</h3>
          <ul className="flex flex-col gap-2">
            {found.map(
              ({ likeness, claim }) =>
                claim !== null && (
                  <li key={claim.id} className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
                    <Badge tone={tones[likeness]} look="outlined">
                      {t(`likeness.${likeness}`)}
                    </Badge>
                    <TextLink
                      href={`/claims/${claim.id}`}
                      target="_blank"
                      lang={claim.language}
                      dir="auto"
                      className="min-w-0 flex-1 basis-60 font-serif"
                    >
                      {claim.text}
                    </TextLink>
                    <StateBadge state={claim.state} />
                  </li>
                ),
            )}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Asked after a pause in typing. What comes too late, or not at all, is not shown: it is only a hint. */
function useLikeClaims(text: string, exceptId: string | null): readonly LikeClaim[] {
  const [found, setFound] = useState<readonly LikeClaim[]>([]);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void findLikeClaims(text, exceptId).then((likes) => {
        if (isWanted) setFound(likes);
      });
    }, calmMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, exceptId]);
  return found;
}
