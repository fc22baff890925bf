"use client";

import type { ClaimPart } from "@claimdesk/shared/claim-part";
import { useTranslations } from "next-intl";
import { useEffect, useState, useTransition } from "react";
import { attempt } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { FieldDiffs } from "./field-diffs.tsx";
import type { DraftWords } from "./field-diffs.tsx";
import { readLastChange } from "./last-change.action.ts";
import type { LastChange } from "./last-change.action.ts";
import type { PartDraft } from "./use-part-draft.ts";

export interface ConflictNoteProps<Draft> {
  claimId: string;
  part: ClaimPart;
  draft: PartDraft<Draft>;
  words: DraftWords<Draft>;
  /** The fields whose texts can be put together word by word. */
  texts: readonly (keyof Draft)[];
  /** Saves what was typed here upon what somebody else saved. */
  onKeepMine: () => void;
}

/** Somebody else saved this part meanwhile: both texts, who and when, and the three ways on. Nothing is lost by looking. */
export function ConflictNote<Draft extends object>(props: ConflictNoteProps<Draft>) {
  const { draft, words, texts, onKeepMine } = props;
  const t = useTranslations("claims.conflict");
  const { conflict } = draft;
  if (conflict === undefined) return null;
  const keepMine = () => {
    draft.settle(conflict.mine);
    onKeepMine();
  };
  return (
    <Callout tone="warning" announce title={<Who {...props} />}>
      <p>{t("advice")}</p>
      <FieldDiffs
        before={conflict.theirs}
        after={conflict.mine}
        words={words}
        headings={[t("theirs"), t("mine")]}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onClick={keepMine}>
          {t("keepMine")}
        </Button>
        <Button size="small" onClick={() => draft.settle(conflict.theirs)}>
          {t("takeTheirs")}
        </Button>
        <MergeButton draft={draft} texts={texts} />
      </div>
    </Callout>
  );
}

function Who<Draft>({ claimId, part, draft: { conflict } }: ConflictNoteProps<Draft>) {
  const t = useTranslations("claims.conflict");
  const [change, setChange] = useState<LastChange | null>(null);
  const theirs = JSON.stringify(conflict?.theirs);
  useEffect(() => {
    let isWanted = true;
    void attempt(() => readLastChange(claimId, part)).then((outcome) => {
      // Who it was is told where it is known; that somebody did is told all the same.
      if (isWanted && outcome.done) setChange(outcome.value);
    });
    return () => {
      isWanted = false;
    };
  }, [claimId, part, theirs]);
  if (change === null) return t("title");
  return t.rich("titleBy", {
    name: change.by ?? t("desk"),
    at: () => <DateDisplay value={change.at} />,
  });
}

function MergeButton<Draft extends object>({
  draft,
  texts,
}: Pick<ConflictNoteProps<Draft>, "draft" | "texts">) {
  const t = useTranslations("claims.conflict");
  const [pending, startTransition] = useTransition();
  const { conflict } = draft;
  if (conflict === undefined || texts.length === 0) return null;
  const merge = () =>
    startTransition(async () => {
      const { mergedDraft } = await import("./merged-draft.ts");
      draft.settle(mergedDraft(conflict, texts));
    });
  return (
    <Button size="small" pending={pending} onClick={merge}>
      {t("merge")}
    </Button>
  );
}
