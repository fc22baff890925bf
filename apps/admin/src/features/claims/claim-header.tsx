"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { languageName } from "../../lib/language-name.ts";
import { Badge } from "../../ui/badge.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { ClaimMoves } from "./claim-moves.tsx";
import { Doubt } from "./doubt.tsx";
import { ReaderLinks } from "./reader-links.tsx";
import { Standing } from "./claim-standing.tsx";
import { ScheduledPublication } from "./scheduled-publication.tsx";
import { StateBadge } from "./state-badge.tsx";
import { WordingCopy } from "./wording-copy.tsx";
import { WordingForm } from "./wording-form.tsx";

/** About four lines of a title on a tablet. */
const longTextLength = 240;

export function ClaimHeader({ claim, presence }: { claim: DeskClaim; presence: ReactNode }) {
  const t = useTranslations("claims.desk");
  const states = useTranslations("states");
  const locale = useLocale();
  const [isEditing, setIsEditing] = useState(false);
  const mayEdit = claim.allowedMoves.includes("EDIT");
  const keys = useMemo(
    () => (mayEdit ? [{ keys: "e", label: t("edit"), run: () => setIsEditing(true) }] : []),
    [mayEdit, t],
  );
  useKeys(t("title"), keys);
  const overline = (
    <>
      <StateBadge state={claim.state} />
      <span>{states(`kind.${claim.kind}`)}</span>
      <span aria-hidden>·</span>
      <span>{languageName(claim.language, locale)}</span>
      {claim.topics.map((topic) => (
        <Badge key={topic} look="outlined">
          {topic}
        </Badge>
      ))}
    </>
  );
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        overline={overline}
        actions={<ReaderLinks claim={claim} />}
        title={<span lang={claim.language}>{claim.text}</span>}
        isLong={claim.text.length > longTextLength}
      />
      {presence}
      {!isEditing && <WordingCopy claim={claim} onGoOn={mayEdit ? () => setIsEditing(true) : undefined} />}
      {isEditing && <WordingForm claim={claim} onClose={() => setIsEditing(false)} />}
      <Doubt claim={claim} />
      <Standing claim={claim} />
      <ScheduledPublication claim={claim} />
      {!isEditing && <ClaimMoves claim={claim} onEdit={mayEdit ? () => setIsEditing(true) : undefined} />}
    </div>
  );
}
