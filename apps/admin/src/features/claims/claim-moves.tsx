"use client";

import { Eye, Globe, Pencil, Send, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { PublishDialog } from "./publish-dialog.tsx";
import { RetractDialog } from "./retract-dialog.tsx";
import { SubmitDialog } from "./submit-dialog.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

interface ClaimMovesProps {
  claim: DeskClaim;
  /** Absent where it may not be edited, or is being edited. */
  onEdit: (() => void) | undefined;
}

/** The ways on from where the claim stands. The likeliest stands first; what cannot be done is not shown. */
export function ClaimMoves({ claim, onEdit }: ClaimMovesProps) {
  const t = useTranslations("claims.moves");
  const may = (move: DeskClaim["allowedMoves"][number]) => claim.allowedMoves.includes(move);
  // One that is planned has to be cancelled first, and says so above.
  const isPlanned = claim.publications.nodes.some(({ state }) => state === "SCHEDULED");
  const hasMove = (["SUBMIT", "PUBLISH", "WITHDRAW", "RETRACT"] as const).some(may);
  if (!hasMove && claim.openReview === null && onEdit === undefined) return null;
  return (
    <div role="group" aria-label={t("title")} className="flex flex-wrap items-center gap-2">
      {claim.openReview !== null && (
        <LinkButton href={`/reviews/${claim.openReview.id}`} tone="primary">
          <Eye aria-hidden />
          {t("openReview")}
        </LinkButton>
      )}
      {may("PUBLISH") && !isPlanned && (
        <PublishDialog
          claim={claim}
          trigger={
            <Button tone="primary">
              <Globe aria-hidden />
              {claim.isPublic ? t("publishCorrection") : t("publish")}
            </Button>
          }
        />
      )}
      {may("SUBMIT") && (
        <SubmitDialog
          claim={claim}
          trigger={
            <Button tone="primary">
              <Send aria-hidden />
              {t("submit")}
            </Button>
          }
        />
      )}
      {onEdit !== undefined && (
        <Button id="edit-claim" aria-keyshortcuts="e" onClick={onEdit}>
          <Pencil aria-hidden />
          {t("edit")}
          <span aria-hidden className="max-lg:hidden">
            <KeyHint keys="e" />
          </span>
        </Button>
      )}
      {may("WITHDRAW") && (
        <WithdrawDialog
          claim={claim}
          trigger={
            <Button>
              <Undo2 aria-hidden />
              {t("withdraw")}
            </Button>
          }
        />
      )}
      {may("RETRACT") && (
        <RetractDialog
          claim={claim}
          trigger={
            <Button tone="quiet" className="text-danger enabled:hover:text-danger">
              {t("retract")}
            </Button>
          }
        />
      )}
    </div>
  );
}
