"use client";

import { useTranslations } from "next-intl";
import { Callout } from "../../ui/callout.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";

/** That an article no longer bears out what the public reads: a reviewer has it before them, or asks for a correction. */
export function Doubt({ claim }: { claim: DeskClaim }) {
  const t = useTranslations("claims.doubt");
  const review = claim.reviews.nodes.find(({ occasion }) => occasion === "ARTICLE_CHANGED");
  if (review === undefined || !claim.isPublic) return null;
  if (review.state === "OPEN") {
    return (
      <Callout tone="warning" title={t("open")}>
        <TextLink href={`/reviews/${review.id}`}>{t("look")}</TextLink>
      </Callout>
    );
  }
  // Once a correction is public, what was asked for is done.
  const live = Math.max(
    ...claim.publications.nodes.filter(({ state }) => state === "DONE").map((one) => one.revisionNumber),
  );
  const asked = review.decisions.filter(
    ({ decision, revisionNumber }) => decision === "REQUEST_CHANGES" && revisionNumber === live,
  );
  if (asked.length === 0) return null;
  return (
    <Callout tone="warning" title={t("asked")}>
      {asked.map(({ id, reason, reviewer }) => (
        <p key={id} className="whitespace-pre-wrap">
          {t("said", { name: reviewer?.name ?? t("somebody"), reason: reason ?? "" })}
        </p>
      ))}
      <TextLink href={`/reviews/${review.id}`}>{t("look")}</TextLink>
    </Callout>
  );
}
