"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { Select } from "../../ui/select.tsx";
import type { DeskWebhook } from "./webhook-desk.query.ts";
import { rotateSecret } from "./webhook.action.ts";
import type { ToldSecret } from "./webhook.action.ts";

interface RotateSecretDialogProps {
  webhook: DeskWebhook;
  onClose: () => void;
  onRotated: (told: ToldSecret) => void;
}

const overlaps = ["0", "1", "24", "72", "168"] as const;
type Overlap = (typeof overlaps)[number];

export function RotateSecretDialog({ webhook, onClose, onRotated }: RotateSecretDialogProps) {
  const t = useTranslations("webhooks.rotate");
  const [hours, setHours] = useState<Overlap>("24");
  const { run, pending, refusal, clear } = useWrite(rotateSecret, (told) => {
    onRotated(told);
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const submit = () => {
    run({ id: webhook.id, expectedVersion: webhook.version, overlapHours: Number(hours) });
  };
  return (
    <FormDialog
      size="small"
      title={t("title")}
      description={t("description")}
      submit={t("confirm")}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t("overlap")} hint={t("overlapHint")} error={problemOf("overlapHours")}>
        <Select
          options={overlaps.map((value) => ({ value, label: t("hours", { count: Number(value) }) }))}
          value={hours}
          onValueChange={setHours}
        />
      </Field>
      <RefusalNote refusal={noteFor(refusal, ["overlapHours"])} onRead={clear} />
    </FormDialog>
  );
}
