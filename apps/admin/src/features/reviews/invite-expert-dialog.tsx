"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Field } from "../../ui/field.tsx";
import { NoteField } from "../../ui/note-field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { inviteExpert } from "./expert-invitation.action.ts";

interface InviteExpertDialogProps {
  reviewId: string;
  onClose: () => void;
  onMade: (secret: string) => void;
}

const empty = { name: "", email: "", days: "7", note: "" };

/** Whom to ask, and until when. The link is shown once afterwards, for the reader to send. */
export function InviteExpertDialog({ reviewId, onClose, onMade }: InviteExpertDialogProps) {
  const t = useTranslations("reviews.experts");
  const form = useKeptForm(`invite.${reviewId}`, empty);
  const { name, email, days, note } = form.draft;
  const { run, pending, refusal, clear } = useWrite(inviteExpert, (secret) => {
    form.sent();
    onMade(secret);
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  return (
    <FormDialog
      title={t("dialogTitle")}
      description={t("dialogDescription")}
      submit={t("make")}
      pending={pending}
      onSubmit={() => run({ reviewId, name, email, days: Number.parseInt(days, 10) || 0, note })}
      onClose={onClose}
    >
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <Field label={t("name")} hint={t("nameHint")} required error={problemOf("name")}>
        <TextField
          value={name}
          maxLength={120}
          onChange={(event) => form.change({ name: event.target.value })}
        />
      </Field>
      <Field label={t("email")} required error={problemOf("email")}>
        <TextField
          type="email"
          value={email}
          onChange={(event) => form.change({ email: event.target.value })}
        />
      </Field>
      <Field label={t("days")} hint={t("daysHint")} required error={problemOf("days")}>
        <TextField
          type="number"
          min={1}
          max={30}
          value={days}
          onChange={(event) => form.change({ days: event.target.value })}
        />
      </Field>
      <NoteField
        label={t("note")}
        hint={t("noteHint")}
        error={problemOf("note")}
        value={note}
        lengthMax={reasonLengthMax}
        onChange={(text) => form.change({ note: text })}
      />
      <RefusalNote refusal={noteFor(refusal, ["name", "email", "days", "note"])} onRead={clear} />
    </FormDialog>
  );
}
