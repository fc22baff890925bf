"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { ChevronRight, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Fragment, useState } from "react";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { fromWholeWord, toWholeWord } from "../../lib/whole-words.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { removeAppearance } from "./appearance.action.ts";
import { AppearanceChange } from "./appearance-change.tsx";
import { attributionOf, chainWords } from "./attribution-draft.ts";
import { AttributionEditor } from "./attribution-editor.tsx";
import type { DeskAppearance, DeskClaim } from "./claim-desk.query.ts";
import { CopyNote } from "./copy-note.tsx";
import { useCopies } from "./use-copies.ts";

interface AppearanceItemProps {
  claim: DeskClaim;
  appearance: DeskAppearance;
  mayEdit: boolean;
}

export function AppearanceItem({ claim, appearance, mayEdit }: AppearanceItemProps) {
  const t = useTranslations("claims.appearances");
  const [isEditing, setIsEditing] = useState(false);
  const { anchor, article } = appearance;
  return (
    <li className="flex flex-col gap-3 p-4">
      <blockquote
        lang={article.language}
        dir="auto"
        className="measure border-s-2 border-line-strong ps-3.5 font-serif leading-relaxed text-ink-subtle"
      >
        {anchor.prefix !== "" && `…${fromWholeWord(anchor.prefix)}`}
        <mark className="rounded-sm bg-(--mark-accent) text-ink">{anchor.exact}</mark>
        {anchor.suffix !== "" && `${toWholeWord(anchor.suffix)}…`}
      </blockquote>
      <AppearanceChange appearance={appearance} />
      <p className="text-sm text-ink-muted">
        <TextLink href={`/articles/${article.id}`}>{article.title}</TextLink>
        {article.publisher !== null && <span>{` · ${article.publisher.name}`}</span>}
        {article.publishedAt !== null && (
          <>
            {" · "}
            <DateDisplay value={article.publishedAt} />
          </>
        )}
      </p>
      {!isEditing && (
        <AttributionCopy
          claim={claim}
          appearance={appearance}
          onGoOn={mayEdit ? () => setIsEditing(true) : undefined}
        />
      )}
      {isEditing ? (
        <AttributionEditor claim={claim} appearance={appearance} onClose={() => setIsEditing(false)} />
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <AttributionChain attribution={appearance.attribution} />
          {mayEdit && (
            <span className="ml-auto flex gap-1">
              <Button
                id={`edit-attribution-${appearance.id}`}
                size="small"
                tone="quiet"
                onClick={() => setIsEditing(true)}
              >
                <Pencil aria-hidden />
                {t("editAttribution")}
              </Button>
              <RemoveAppearance claim={claim} appearanceId={appearance.id} />
            </span>
          )}
        </div>
      )}
    </li>
  );
}

interface AttributionCopyProps extends Pick<AppearanceItemProps, "claim" | "appearance"> {
  onGoOn: (() => void) | undefined;
}

function AttributionCopy({ claim, appearance, onGoOn }: AttributionCopyProps) {
  const copy = useCopies(claim, "ATTRIBUTION").find(({ number }) => number === appearance.number);
  if (copy === undefined) return null;
  return (
    <CopyNote
      place={{ claimId: claim.id, part: "ATTRIBUTION", number: appearance.number }}
      copy={copy}
      stands={attributionOf(appearance)}
      words={chainWords}
      onGoOn={onGoOn}
    />
  );
}

/** From the article outwards: the last one named said it. */
function AttributionChain({ attribution }: { attribution: DeskAppearance["attribution"] }) {
  const t = useTranslations("claims.appearances");
  if (attribution.length === 0) return <p className="text-sm text-ink-subtle">{t("noAttribution")}</p>;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-sm">
      <span className="text-ink-subtle">{t("chain")}</span>
      {attribution.map((link, index) => (
        <Fragment key={index}>
          <ChevronRight aria-hidden className="size-3.5 text-ink-subtle" />
          <span>
            {link.verb !== null && <span className="text-ink-muted italic">{`${link.verb} `}</span>}
            <TextLink href={`/sources/${link.source.id}`}>{link.source.name}</TextLink>
          </span>
        </Fragment>
      ))}
    </p>
  );
}

function RemoveAppearance({ claim, appearanceId }: { claim: DeskClaim; appearanceId: string }) {
  const t = useTranslations("claims.appearances.remove");
  const remove = useConfirmed(removeAppearance);
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
          appearanceId,
          reason: reason === "" ? null : reason,
        })
      }
    />
  );
}
