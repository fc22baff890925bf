"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useActionWords } from "../../lib/action-words.ts";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { attempt, useWrite } from "../../lib/use-write.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { HistoryEntry } from "./history.query.ts";
import { readRestoration, restore, type RestorationPreview } from "./restoration.action.ts";
import { RestorationChanges } from "./restoration-changes.tsx";
import type { TimelineThing } from "./history-thing.ts";

interface RestoreDialogProps {
  thing: TimelineThing;
  entry: HistoryEntry;
  onClose: () => void;
}

/** Says what restoring will change, asks why, and shows what came meanwhile where somebody was faster. */
export function RestoreDialog({ thing, entry, onClose }: RestoreDialogProps) {
  const t = useTranslations("history.restoration");
  const words = useActionWords(thing.kind);
  const toast = useToast();
  const form = useKeptForm(`restore.${thing.id}.${entry.id}`, { reason: "" });
  const { reason } = form.draft;
  const [isChecked, setIsChecked] = useState(false);
  const { preview, failure, readAgain } = usePreview(thing, entry);
  const { run, pending, refusal, clear } = useWrite(
    async (input: Parameters<typeof restore>[0]) => {
      const outcome = await restore(input);
      if (!outcome.done && outcome.refusal.code === "STALE_VERSION") await readAgain();
      return outcome;
    },
    () => {
      toast({ tone: "success", title: t("done") });
      form.sent();
      onClose();
    },
  );
  const problemOf = useFieldProblem(refusal);
  const isStale = refusal?.code === "STALE_VERSION";
  const send = () => {
    setIsChecked(true);
    if (preview === undefined || reason.trim() === "") return;
    const { version } = preview;
    run({ kind: thing.kind, id: thing.id, recordId: entry.id, expectedVersion: version, reason });
  };
  return (
    <FormDialog
      size="large"
      title={t("title")}
      description={t("description", { action: words(entry.action), name: entry.actor?.name ?? t("desk") })}
      submit={isStale ? t("submitAgain") : t("submit")}
      pending={pending}
      onSubmit={send}
      onClose={onClose}
    >
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <Field
        label={t("reason")}
        hint={t("reasonHint")}
        required
        error={isChecked && reason.trim() === "" ? t("reasonMissing") : problemOf("reason")}
      >
        <TextArea
          grows
          value={reason}
          maxLength={reasonLengthMax}
          onChange={(event) => form.change({ reason: event.target.value })}
        />
      </Field>
      {!isStale && <RefusalNote refusal={noteFor(refusal ?? failure, ["reason"])} onRead={clear} />}
      {preview === undefined && failure === undefined && <Spinner label={t("reading")} />}
      {preview !== undefined && <RestorationChanges thing={thing} preview={preview} isStale={isStale} />}
    </FormDialog>
  );
}

/** Read when the dialog opens, and again with what came since where somebody was faster. */
function usePreview({ kind, id }: TimelineThing, { id: recordId }: HistoryEntry) {
  const [preview, setPreview] = useState<RestorationPreview>();
  const [failure, setFailure] = useState<ShownRefusal>();
  const read = async (sinceId?: string) => {
    const outcome = await attempt(() => readRestoration({ kind, id, recordId }, sinceId));
    if (outcome.done) setPreview(outcome.value);
    else setFailure(outcome.refusal);
  };
  useEffect(() => {
    void read();
    // Once, for the moment that the dialog was opened for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kind, id, recordId]);
  return { preview, failure, readAgain: () => read(preview?.latestId) };
}
