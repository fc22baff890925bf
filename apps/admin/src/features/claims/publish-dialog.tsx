"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { publishClaim } from "./publication.action.ts";
import { RefusalNote } from "../../ui/refusal-note.tsx";

export function PublishDialog({ claim, trigger }: { claim: DeskClaim; trigger: ReactNode }) {
  const t = useTranslations("claims.publish");
  const [open, setOpen] = useState(false);
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
  const [when, setWhen] = useState("now");
  const [at, setAt] = useState("");
  const [note, setNote] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const { run, pending, refusal, clear } = useWrite(publishClaim, () => {
    toast({ tone: "success", title: when === "now" ? t("done") : t("planned") });
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const isLater = when === "later";
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
      <Field label={t("when")}>
        <RadioGroup
          value={when}
          onValueChange={setWhen}
          options={[
            { value: "now", label: t("now") },
            { value: "later", label: t("later") },
          ]}
        />
      </Field>
      {isLater && (
        <Field label={t("at")} required error={isChecked && at === "" ? t("atMissing") : problemOf("at")}>
          <TextField type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
        </Field>
      )}
      {claim.isPublic && (
        <Field
          label={t("note")}
          hint={t("noteHint")}
          required
          error={isChecked && note.trim() === "" ? t("noteMissing") : problemOf("correctionNote")}
          aside={ui("lengthOf", { length: note.length, max: reasonLengthMax })}
        >
          <TextArea
            lang={claim.language}
            dir="auto"
            value={note}
            maxLength={reasonLengthMax}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
      )}
      <RefusalNote refusal={noteFor(refusal, ["at", "correctionNote"])} onRead={clear} />
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{ui("cancel")}</Button>
        <Button type="submit" tone="primary" pending={pending}>
          {t("confirm")}
        </Button>
      </div>
    </form>
  );
}
