"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor } from "../../lib/field-problem.ts";
import { useWrite } from "../../lib/use-write.ts";
import { FormDialog } from "../../ui/form-dialog.tsx";
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
  const [draft, setDraft] = useState(emptyDraft);
  const { run, pending, refusal, clear } = useWrite(createWebhook, (created) => {
    onCreated(created);
    onClose();
  });
  const submit = () => {
    run(toInput(draft));
  };
  return (
    <FormDialog
      title={t("title")}
      description={t("description")}
      submit={t("create")}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      <WebhookFields
        draft={draft}
        set={(changes) => setDraft((standing) => ({ ...standing, ...changes }))}
        refusal={refusal}
      />
      <RefusalNote refusal={noteFor(refusal, shownFields)} onRead={clear} />
    </FormDialog>
  );
}
