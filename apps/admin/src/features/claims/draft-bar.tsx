"use client";

import type { ClaimState } from "@claimdesk/shared/claim-state";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { useToast } from "../../ui/toast.tsx";
import { KeptLine } from "./kept-line.tsx";
import type { PartDraft } from "./use-part-draft.ts";
import type { StaleSave } from "./use-part-save.ts";

interface DraftBarProps {
  draft: Pick<PartDraft<object>, "kept" | "keeper" | "isChanged" | "conflict" | "discard">;
  stale: StaleSave | undefined;
  /** Of the claim, as it now is. */
  state: ClaimState;
  saveLabel: string;
  pending: boolean;
  onClose: () => void;
}

/** The end of a form that keeps what is typed: how far it is kept, and what becomes of it. */
export function DraftBar({ draft, stale, state, saveLabel, pending, onClose }: DraftBarProps) {
  const t = useTranslations("claims.kept");
  const states = useTranslations("states");
  const ui = useTranslations("ui");
  const toast = useToast();
  const discard = () => {
    const undo = draft.discard();
    toast({ tone: "success", title: t("discarded"), action: { label: t("undo"), onSelect: undo } });
    onClose();
  };
  return (
    <>
      {stale === "reading" && <Spinner label={t("readingChange")} />}
      {stale === "untouched" && (
        <Callout tone="warning" announce title={t("untouched")}>
          {t("untouchedAdvice", { state: states(`claim.${state}`) })}
        </Callout>
      )}
      <div className="flex flex-wrap items-center justify-end gap-2">
        <KeptLine kept={draft.kept} onRetry={draft.keeper.sendNow} />
        {draft.isChanged ? (
          <>
            <Button tone="quiet" onClick={discard}>
              {t("discard")}
            </Button>
            <Button onClick={onClose}>{t("later")}</Button>
          </>
        ) : (
          <Button onClick={onClose}>{ui("cancel")}</Button>
        )}
        <Button type="submit" tone="primary" pending={pending} disabled={draft.conflict !== undefined}>
          {saveLabel}
        </Button>
      </div>
    </>
  );
}
