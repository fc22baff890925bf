"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { FormEvent } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogClose } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
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
  const ui = useTranslations("ui");
  const formId = useId();
  const [hours, setHours] = useState<Overlap>("24");
  const { run, pending, refusal, clear } = useWrite(rotateSecret, (told) => {
    onRotated(told);
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run({ id: webhook.id, expectedVersion: webhook.version, overlapHours: Number(hours) });
  };
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={t("description")}
      footer={
        <>
          <DialogClose>
            <Button>{ui("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={formId} tone="primary" pending={pending}>
            {t("confirm")}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-5">
        <Field label={t("overlap")} hint={t("overlapHint")} error={problemOf("overlapHours")}>
          <Select
            options={overlaps.map((value) => ({ value, label: t("hours", { count: Number(value) }) }))}
            value={hours}
            onValueChange={setHours}
          />
        </Field>
        <RefusalNote refusal={noteFor(refusal, ["overlapHours"])} onRead={clear} />
      </form>
    </Dialog>
  );
}
