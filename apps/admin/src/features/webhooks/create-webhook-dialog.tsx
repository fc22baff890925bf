"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { FormEvent } from "react";
import { noteFor } from "../../lib/field-problem.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogClose } from "../../ui/dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { emptyDraft, shownFields, toInput } from "./webhook-draft.ts";
import { WebhookFields } from "./webhook-fields.tsx";
import { createWebhook } from "./webhook.action.ts";
import type { ToldSecret } from "./webhook.action.ts";

interface CreateWebhookDialogProps {
  onClose: () => void;
  onCreated: (created: ToldSecret) => void;
}

export function CreateWebhookDialog({ onClose, onCreated }: CreateWebhookDialogProps) {
  const t = useTranslations("webhooks.create");
  const ui = useTranslations("ui");
  const formId = useId();
  const [draft, setDraft] = useState(emptyDraft);
  const { run, pending, refusal, clear } = useWrite(createWebhook, (created) => {
    onCreated(created);
    onClose();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run(toInput(draft));
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={t("description")}
      footer={
        <>
          <DialogClose>
            <Button>{ui("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={formId} tone="primary" pending={pending}>
            {t("create")}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-5">
        <WebhookFields
          draft={draft}
          set={(changes) => setDraft((standing) => ({ ...standing, ...changes }))}
          refusal={refusal}
        />
        <RefusalNote refusal={noteFor(refusal, shownFields)} onRead={clear} />
      </form>
    </Dialog>
  );
}
