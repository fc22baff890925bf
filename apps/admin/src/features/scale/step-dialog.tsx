"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import type { Outcome } from "../../lib/outcome.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { addRating, editRating } from "./scale.action.ts";
import type { Step } from "./scale.query.ts";
import { draftOf, valueOf } from "./step-draft.ts";
import type { StepDraft } from "./step-draft.ts";

const shownFields = ["rating", "labelEn", "labelFr", "value"] as const;

/** Adds a step, or changes the one that is given. */
export function StepDialog({ step, onClose }: { step?: Step; onClose: () => void }) {
  const t = useTranslations("scale");
  const toast = useToast();
  const [draft, setDraft] = useState(() => draftOf(step));
  const { run, pending, refusal, clear } = useWrite(
    (wanted: StepDraft) => sent(step, wanted),
    () => {
      toast({ tone: "success", title: t("saved") });
      onClose();
    },
  );
  const problemOf = useFieldProblem(refusal);
  const set = (changes: Partial<StepDraft>) => setDraft((standing) => ({ ...standing, ...changes }));
  const field = (name: (typeof shownFields)[number], more: { lang?: string; type?: string } = {}) => (
    <Field
      key={name}
      label={t(`fields.${name}`)}
      hint={hints(name, t)}
      required={name !== "value"}
      error={problemOf(name)}
    >
      <TextField {...more} value={draft[name]} onChange={({ target }) => set({ [name]: target.value })} />
    </Field>
  );
  return (
    <FormDialog
      title={step === undefined ? t("add.title") : t("edit.title", { name: step.labelEn })}
      description={step === undefined ? t("add.description") : t("edit.description")}
      submit={t("save")}
      pending={pending}
      onSubmit={() => run(draft)}
      onClose={onClose}
    >
      {field("labelEn", { lang: "en" })}
      {field("labelFr", { lang: "fr" })}
      {step === undefined && field("rating")}
      {field("value")}
      {step !== undefined && (
        <Checkbox
          label={t("retire")}
          hint={t("retireHint")}
          checked={draft.retired}
          onCheckedChange={(retired) => set({ retired: retired === true })}
        />
      )}
      <RefusalNote refusal={noteFor(refusal, shownFields)} onRead={clear} />
    </FormDialog>
  );
}

function hints(name: string, t: ReturnType<typeof useTranslations<"scale">>): string | undefined {
  return name === "rating" || name === "value" ? t(`hints.${name}`) : undefined;
}

function sent(step: Step | undefined, draft: StepDraft): Promise<Outcome> {
  const { labelEn, labelFr, rating, retired } = draft;
  const words = { labelEn, labelFr, value: valueOf(draft) };
  if (step === undefined) return addRating({ ...words, rating: rating.trim() });
  return editRating({ ...words, rating: step.rating, expectedVersion: step.version, retired });
}
