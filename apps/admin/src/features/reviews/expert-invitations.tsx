"use client";

import { UserRoundPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { useReopening } from "../../lib/use-reopening.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { ShownOnce } from "../../ui/shown-once.tsx";
import { revokeInvitation } from "./expert-invitation.action.ts";
import type { DeskReview } from "./review-desk.query.ts";

const InviteDialog = dynamic(() =>
  import("./invite-expert-dialog.tsx").then(({ InviteExpertDialog }) => InviteExpertDialog),
);

type Invitation = DeskReview["expertInvitations"][number];

const tones = { OPEN: "accent", USED: "success", REVOKED: "neutral", EXPIRED: "neutral" } as const;

/** Whom from outside the desk has asked; and asking somebody, for whoever may hand the review over. */
export function ExpertInvitations({ review }: { review: DeskReview }) {
  const t = useTranslations("reviews.experts");
  const [isInviting, setIsInviting] = useState(false);
  const [secret, setSecret] = useState<string>();
  const { expertInvitations, viewerCanHandOver } = review;
  useReopening(`invite.${review.id}`, () => viewerCanHandOver && setIsInviting(true));
  if (!viewerCanHandOver && expertInvitations.length === 0 && secret === undefined) return null;
  return (
    <Card
      flush
      title={t("title")}
      actions={
        viewerCanHandOver && (
          <Button size="small" onClick={() => setIsInviting(true)}>
            <UserRoundPlus aria-hidden />
            {t("invite")}
          </Button>
        )
      }
    >
      {secret !== undefined && (
        <div className="p-4">
          <ShownOnce
            title={t("made")}
            label={t("link")}
            secret={new URL(`/expert/${secret}`, location.href).href}
            onDone={() => setSecret(undefined)}
          >
            {t("madeAdvice")}
          </ShownOnce>
        </div>
      )}
      {expertInvitations.length === 0 ? (
        <p className="p-4 text-sm text-ink-muted">
          {review.policy.countsExperts ? t("noneCounts") : t("noneAdvice")}
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {expertInvitations.map((invitation) => (
            <InvitationItem key={invitation.id} invitation={invitation} canRevoke={viewerCanHandOver} />
          ))}
        </ul>
      )}
      {isInviting && (
        <InviteDialog reviewId={review.id} onClose={() => setIsInviting(false)} onMade={setSecret} />
      )}
    </Card>
  );
}

function InvitationItem({ invitation, canRevoke }: { invitation: Invitation; canRevoke: boolean }) {
  const t = useTranslations("reviews.experts");
  const revoke = useConfirmed(revokeInvitation);
  const { id, name, email, state, expiresAt, openedAt } = invitation;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 p-4 text-sm">
      <span className="font-medium">
        <bdi>{name}</bdi>
      </span>
      <span className="break-all text-ink-muted">{email}</span>
      <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
      {state === "OPEN" && (
        <span className="text-ink-muted">
          {openedAt === null ? t("notOpened") : t("opened")} {t("until")} <DateDisplay value={expiresAt} />
        </span>
      )}
      {state === "OPEN" && canRevoke && (
        <ConfirmDialog
          tone="danger"
          trigger={
            <Button size="small" tone="quiet" aria-label={t("revokeLabel", { name })} className="ml-auto">
              {t("revoke")}
            </Button>
          }
          title={t("revokeTitle", { name })}
          description={t("revokeAdvice")}
          confirmLabel={t("revoke")}
          onConfirm={() => revoke(id)}
        />
      )}
    </li>
  );
}
