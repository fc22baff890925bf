"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { ArrowDown, ArrowUp, ExternalLink, GripVertical, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { webAddress } from "../../lib/web-address.ts";
import { cn } from "../../ui/class-names.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { DeskClaim, DeskEvidence } from "./claim-desk.query.ts";
import { useEvidenceDrag } from "./use-evidence-drag.ts";
import { calledOf } from "./use-evidence-order.ts";
import { removeEvidence } from "./evidence.action.ts";

interface EvidenceItemProps {
  claim: DeskClaim;
  piece: DeskEvidence;
  /** Absent where it may not be changed. */
  onEdit: (() => void) | undefined;
  /** Of the same stance. */
  neighbours: Neighbours;
  /** Absent where there is nothing to order, or nobody who may. */
  onMove: ((place: DeskEvidence) => void) | undefined;
  /** Another piece, by its number, was dropped here. */
  onTake: (number: number) => void;
}

interface Neighbours {
  before: DeskEvidence | undefined;
  after: DeskEvidence | undefined;
}

export function EvidenceItem({ claim, piece, onEdit, neighbours, onMove, onTake }: EvidenceItemProps) {
  const t = useTranslations("claims.evidence");
  const { element, handle, isOver } = useEvidenceDrag(piece, {
    isMovable: onMove !== undefined,
    onDrop: onTake,
  });
  const moveByKey = (event: KeyboardEvent) => {
    const place = placeOf(event, neighbours);
    if (place === undefined) return;
    event.preventDefault();
    onMove?.(place);
  };
  return (
    <li
      ref={element}
      onKeyDown={moveByKey}
      className={cn("flex gap-4 p-4", onMove && "ps-1.5", isOver && "bg-accent-soft")}
    >
      {onMove !== undefined && (
        <span ref={handle} aria-hidden className="-me-3 flex cursor-grab items-start pt-1 text-ink-subtle">
          <GripVertical className="size-4" />
        </span>
      )}
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
        <span className="flex shrink-0 flex-wrap justify-end gap-1 max-sm:w-9">
          {onMove !== undefined && <MoveButtons piece={piece} neighbours={neighbours} onMove={onMove} />}
          <IconButton size="small" label={t("edit")} icon={<Pencil aria-hidden />} onClick={onEdit} />
          <RemoveEvidence claim={claim} evidenceId={piece.id} />
        </span>
      )}
    </li>
  );
}

/** Alt and an arrow, wherever in the piece the focus is. */
function placeOf({ altKey, key }: KeyboardEvent, { before, after }: Neighbours): DeskEvidence | undefined {
  if (!altKey) return undefined;
  return key === "ArrowUp" ? before : key === "ArrowDown" ? after : undefined;
}

interface MoveButtonsProps extends Pick<EvidenceItemProps, "piece" | "neighbours"> {
  onMove: (place: DeskEvidence) => void;
}

/** At an end of the list they stay where they are, so that focus does too. */
function MoveButtons({ piece, neighbours: { before, after }, onMove }: MoveButtonsProps) {
  const t = useTranslations("claims.evidence.order");
  const called = { piece: calledOf(piece) };
  return (
    <>
      <IconButton
        size="small"
        label={t("up", called)}
        icon={<ArrowUp aria-hidden />}
        aria-disabled={before === undefined}
        onClick={() => before && onMove(before)}
      />
      <IconButton
        size="small"
        label={t("down", called)}
        icon={<ArrowDown aria-hidden />}
        aria-disabled={after === undefined}
        onClick={() => after && onMove(after)}
      />
    </>
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
      reason={{ label: t("reason"), lengthMax: reasonLengthMax }}
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
