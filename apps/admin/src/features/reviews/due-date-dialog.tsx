"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { NoteField } from "../../ui/note-field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { setReviewDueDate } from "./assignment.action.ts";
import { endOfDay, toLocalField } from "./local-instant.ts";

interface DueDateDialogProps {
  reviewId: string;
  dueAt: string | null;
  onClose: () => void;
}

const offered = [
  { name: "tomorrow", days: 1 },
  { name: "inThreeDays", days: 3 },
  { name: "inAWeek", days: 7 },
] as const;

export function DueDateDialog({ reviewId, dueAt, onClose }: DueDateDialogProps) {
  const t = useTranslations("reviews.dueDate");
  const toast = useToast();
  const form = useKeptForm(`dueDate.${reviewId}`, {
    at: dueAt === null ? "" : toLocalField(new Date(dueAt)),
    reason: "",
  });
  const { at, reason } = form.draft;
  const setAt = (next: string) => form.change({ at: next });
  // As it stood when this was opened, or read again: the page hears of another's date, which is not overwritten unseen.
  const [seen, setSeen] = useState<string | null | undefined>(dueAt);
  if (seen === undefined) setSeen(dueAt);
  const { run, pending, refusal, clear } = useWrite(setReviewDueDate, () => {
    toast({ tone: "success", title: at === "" ? t("removed") : t("done") });
    form.sent();
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const submit = () =>
    run({
      reviewId,
      dueAt: at === "" ? null : new Date(at).toISOString(),
      expectedDueAt: seen === undefined ? dueAt : seen,
      reason: reason.trim() === "" ? null : reason,
    });
  return (
    <FormDialog
      title={t("title")}
      description={t("description")}
      submit={t("submit")}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <Field label={t("at")} hint={t("atHint")} error={problemOf("dueAt")}>
        <TextField type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
      </Field>
      <div role="group" aria-label={t("offered")} className="-mt-2 flex flex-wrap gap-2">
        {offered.map(({ name, days }) => (
          <Button key={name} size="small" onClick={() => setAt(toLocalField(endOfDay(new Date(), days)))}>
            {t(name)}
          </Button>
        ))}
        <Button size="small" tone="quiet" onClick={() => setAt("")}>
          {t("none")}
        </Button>
      </div>
      <NoteField
        label={t("reason")}
        error={problemOf("reason")}
        value={reason}
        lengthMax={reasonLengthMax}
        onChange={(text) => form.change({ reason: text })}
      />
      <RefusalNote
        refusal={noteFor(refusal, ["dueAt", "reason"])}
        onRead={() => {
          setSeen(undefined);
          clear();
        }}
      />
    </FormDialog>
  );
}
