"use client";

import { viewNameLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface ViewNaming {
  name: string;
  shared: boolean;
}

interface SavedViewDialogProps {
  title: string;
  description: string;
  before: ViewNaming;
  pending: boolean;
  refusal: ShownRefusal | undefined;
  onSave: (naming: ViewNaming) => void;
  onRead: () => void;
  onClose: () => void;
}

/** What a view is called, and who sees it. */
export function SavedViewDialog({ before, refusal, onSave, onRead, ...dialog }: SavedViewDialogProps) {
  const t = useTranslations("queue.saved");
  const [name, setName] = useState(before.name);
  const [shared, setShared] = useState(before.shared);
  const [isChecked, setIsChecked] = useState(false);
  const problemOf = useFieldProblem(refusal);
  const isMissing = name.trim() === "";
  const submit = () => {
    setIsChecked(true);
    if (!isMissing) onSave({ name, shared });
  };
  return (
    <FormDialog {...dialog} size="small" submit={t("save")} onSubmit={submit}>
      <Field
        label={t("name")}
        hint={t("nameHint")}
        required
        error={isChecked && isMissing ? t("nameMissing") : problemOf("name")}
      >
        <TextField
          autoFocus
          value={name}
          maxLength={viewNameLengthMax}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <Checkbox
        label={t("share")}
        hint={t("shareHint")}
        checked={shared}
        onCheckedChange={(checked) => setShared(checked === true)}
      />
      <RefusalNote refusal={noteFor(refusal, ["name"])} onRead={onRead} />
    </FormDialog>
  );
}
