"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { NoteField } from "../../ui/note-field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { setReviewDueDate } from "./assignment.action.ts";
import { endOfDay, toLocalField } from "./local-instant.ts";

interface DueDateDialogProps {
  reviewId: string;
  /** As it stood when the page was read: another's is not overwritten. */
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
  const [at, setAt] = useState(dueAt === null ? "" : toLocalField(new Date(dueAt)));
  const [reason, setReason] = useState("");
  const { run, pending, refusal, clear } = useWrite(setReviewDueDate, () => {
    toast({ tone: "success", title: at === "" ? t("removed") : t("done") });
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const submit = () =>
    run({
      reviewId,
      dueAt: at === "" ? null : new Date(at).toISOString(),
      expectedDueAt: dueAt,
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
        onChange={(text) => setReason(text)}
      />
      <RefusalNote refusal={noteFor(refusal, ["dueAt", "reason"])} onRead={clear} />
    </FormDialog>
  );
}
