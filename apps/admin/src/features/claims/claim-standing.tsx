"use client";

import { useTranslations } from "next-intl";
import { Callout } from "../../ui/callout.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";

/** What an editor must know before touching it: what was asked for, what an edit undoes, what the public reads. */
export function Standing({ claim }: { claim: DeskClaim }) {
  const t = useTranslations("claims.standing");
  switch (claim.state) {
    case "RETRACTED":
      return (
        <Callout tone="danger" announce={false} title={t("retracted")}>
          {claim.retractionReason}
        </Callout>
      );
    case "CHANGES_REQUESTED":
    case "REJECTED":
      return <Judgement claim={claim} state={claim.state} />;
    case "APPROVED":
      return <Callout tone="success">{t("approved")}</Callout>;
    case "IN_REVIEW":
      return <Callout tone="accent">{t("inReview")}</Callout>;
    case "PUBLISHED":
      return <Callout>{t("published")}</Callout>;
    case "DRAFT":
    case "WITHDRAWN":
      return claim.isPublic ? <Callout>{t("correction")}</Callout> : null;
  }
}

interface JudgementProps {
  claim: DeskClaim;
  state: "CHANGES_REQUESTED" | "REJECTED";
}

/** What the reviewers said last, where the author will read it. */
function Judgement({ claim, state }: JudgementProps) {
  const t = useTranslations("claims.standing");
  const review = claim.reviews.nodes.find(({ occasion }) => occasion === "SUBMISSION");
  const against = (review?.decisions ?? []).filter(
    ({ decision, reason }) => decision !== "APPROVE" && reason !== null,
  );
  return (
    <Callout
      tone={state === "REJECTED" ? "danger" : "warning"}
      announce={false}
      title={state === "REJECTED" ? t("rejected") : t("changesRequested")}
    >
      {against.map(({ id, reason, reviewer }) => (
        <p key={id} className="whitespace-pre-wrap">
          {reviewer === null ? reason : t("said", { name: reviewer.name, reason: reason ?? "" })}
        </p>
      ))}
    </Callout>
  );
}
