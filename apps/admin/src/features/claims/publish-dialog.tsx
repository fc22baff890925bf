"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useReopening } from "../../lib/use-reopening.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { NoteField } from "../../ui/note-field.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { publishClaim } from "./publication.action.ts";
import { RefusalNote } from "../../ui/refusal-note.tsx";

const formName = ({ id }: DeskClaim): string => `publish.${id}`;

export function PublishDialog({ claim, trigger }: { claim: DeskClaim; trigger: ReactNode }) {
  const t = useTranslations("claims.publish");
  const [open, setOpen] = useState(false);
  useReopening(formName(claim), () => setOpen(true));
  return (
    <Dialog
      title={claim.isPublic ? t("titleCorrection") : t("title")}
      description={claim.isPublic ? t("descriptionCorrection") : t("description")}
      trigger={trigger}
      open={open}
      onOpenChange={setOpen}
    >
      <PublishForm claim={claim} onClose={() => setOpen(false)} />
    </Dialog>
  );
}

function PublishForm({ claim, onClose }: { claim: DeskClaim; onClose: () => void }) {
  const t = useTranslations("claims.publish");
  const ui = useTranslations("ui");
  const toast = useToast();
  const form = useKeptForm(formName(claim), { when: "now", at: "", note: "" });
  const { when, at, note } = form.draft;
  const [isChecked, setIsChecked] = useState(false);
  const { run, pending, refusal, clear } = useWrite(publishClaim, () => {
    toast({ tone: "success", title: when === "now" ? t("done") : t("planned") });
    form.sent();
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const isLater = when === "later";
  const cancel = () => {
    form.clear();
    onClose();
  };
  const publish = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if ((isLater && at === "") || (claim.isPublic && note.trim() === "")) return;
    run({
      claimId: claim.id,
      expectedVersion: claim.version,
      // What is typed is the reader's own clock; the API takes an instant.
      at: isLater ? new Date(at).toISOString() : null,
      correctionNote: note.trim() === "" ? null : note,
    });
  };
  return (
    <form onSubmit={publish} noValidate className="flex flex-col gap-4">
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <Field label={t("when")}>
        <RadioGroup
          value={when}
          onValueChange={(next) => form.change({ when: next })}
          options={[
            { value: "now", label: t("now") },
            { value: "later", label: t("later") },
          ]}
        />
      </Field>
      {isLater && (
        <Field label={t("at")} required error={isChecked && at === "" ? t("atMissing") : problemOf("at")}>
          <TextField
            type="datetime-local"
            value={at}
            onChange={(event) => form.change({ at: event.target.value })}
          />
        </Field>
      )}
      {claim.isPublic && (
        <NoteField
          label={t("note")}
          hint={t("noteHint")}
          required
          error={isChecked && note.trim() === "" ? t("noteMissing") : problemOf("correctionNote")}
          lang={claim.language}
          value={note}
          lengthMax={reasonLengthMax}
          onChange={(text) => form.change({ note: text })}
        />
      )}
      <RefusalNote refusal={noteFor(refusal, ["at", "correctionNote"])} onRead={clear} />
      <div className="flex justify-end gap-2">
        <Button onClick={cancel}>{ui("cancel")}</Button>
        <Button type="submit" tone="primary" pending={pending}>
          {t("confirm")}
        </Button>
      </div>
    </form>
  );
}
