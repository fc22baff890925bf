"use client";

import { ExternalLink, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { webAddress } from "../../lib/web-address.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { DeskClaim, DeskEvidence } from "./claim-desk.query.ts";
import { removeEvidence } from "./evidence.action.ts";

interface EvidenceItemProps {
  claim: DeskClaim;
  piece: DeskEvidence;
  /** Absent where it may not be changed. */
  onEdit: (() => void) | undefined;
}

export function EvidenceItem({ claim, piece, onEdit }: EvidenceItemProps) {
  const t = useTranslations("claims.evidence");
  return (
    <li className="flex gap-4 p-4">
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        {piece.excerpt !== null && (
          <blockquote
            dir="auto"
            className="measure border-s-2 border-line-strong ps-3.5 font-serif leading-relaxed"
          >
            {piece.excerpt}
          </blockquote>
        )}
        <Origin piece={piece} />
        {piece.note !== null && (
          <p dir="auto" className="measure text-sm whitespace-pre-wrap">
            {piece.note}
          </p>
        )}
      </div>
      {onEdit !== undefined && (
        <span className="flex shrink-0 gap-1">
          <IconButton size="small" label={t("edit")} icon={<Pencil aria-hidden />} onClick={onEdit} />
          <RemoveEvidence claim={claim} evidenceId={piece.id} />
        </span>
      )}
    </li>
  );
}

function Origin({ piece: { source, article, url } }: { piece: DeskEvidence }) {
  const address = webAddress(url);
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-muted">
      {source !== null && <TextLink href={`/sources/${source.id}`}>{source.name}</TextLink>}
      {article !== null && <TextLink href={`/articles/${article.id}`}>{article.title}</TextLink>}
      {address !== undefined && (
        <TextLink
          href={address.href}
          target="_blank"
          rel="noreferrer"
          className="inline-flex items-center gap-1"
        >
          {address.host}
          <ExternalLink aria-hidden className="size-3.5" />
        </TextLink>
      )}
    </p>
  );
}

function RemoveEvidence({ claim, evidenceId }: { claim: DeskClaim; evidenceId: string }) {
  const t = useTranslations("claims.evidence.remove");
  const remove = useConfirmed(removeEvidence);
  return (
    <ConfirmDialog
      trigger={<IconButton size="small" label={t("title")} icon={<Trash2 aria-hidden />} />}
      tone="danger"
      title={t("title")}
      description={t("description")}
      confirmLabel={t("confirm")}
      reason={{ label: t("reason") }}
      onConfirm={(reason) =>
        remove({
          claimId: claim.id,
          expectedVersion: claim.version,
          evidenceId,
          reason: reason === "" ? null : reason,
        })
      }
    />
  );
}
