"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import { NoteField } from "../../ui/note-field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import type { Option } from "../../ui/option.ts";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { useToast } from "../../ui/toast.tsx";
import { handOverReview } from "./assignment.action.ts";
import { useRecipients } from "./use-recipients.ts";

interface HandOverDialogProps {
  reviewId: string;
  onClose: () => void;
}

/** To whom, and why: whoever gets a review reads it above the claim. */
export function HandOverDialog({ reviewId, onClose }: HandOverDialogProps) {
  const t = useTranslations("reviews.handOver");
  const ui = useTranslations("ui");
  const toast = useToast();
  const [to, setTo] = useState<Option | null>(null);
  const form = useKeptForm(`handOver.${reviewId}`, { note: "" });
  const { note } = form.draft;
  const [isChecked, setIsChecked] = useState(false);
  const { run, pending, refusal, clear } = useWrite(handOverReview, () => {
    toast({ tone: "success", title: t("done", { name: to?.label ?? "" }) });
    form.sent();
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const load = useRecipients([reviewId]);
  const isMissing = note.trim() === "";
  const submit = () => {
    setIsChecked(true);
    if (to !== null && !isMissing) run({ reviewId, toPersonId: to.value, note });
  };
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
      <Field
        label={t("to")}
        hint={t("toHint")}
        required
        error={isChecked && to === null ? t("toMissing") : problemOf("toPersonId")}
      >
        <Combobox load={load} onChange={setTo} placeholder={t("toPlaceholder")} />
      </Field>
      <NoteField
        label={t("note")}
        hint={t("noteHint")}
        required
        error={isChecked && isMissing ? ui("reasonMissing") : problemOf("note")}
        value={note}
        lengthMax={reasonLengthMax}
        onChange={(text) => form.change({ note: text })}
      />
      <RefusalNote refusal={noteFor(refusal, ["toPersonId", "note"])} onRead={clear} />
    </FormDialog>
  );
}
