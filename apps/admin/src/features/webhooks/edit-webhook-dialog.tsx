"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor } from "../../lib/field-problem.ts";
import { useWrite } from "../../lib/use-write.ts";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskWebhook } from "./webhook-desk.query.ts";
import { draftOf, shownFields, toInput } from "./webhook-draft.ts";
import type { WebhookDraft } from "./webhook-draft.ts";
import { WebhookFields } from "./webhook-fields.tsx";
import { editWebhook } from "./webhook.action.ts";

interface EditWebhookDialogProps {
  /** As it stands now: read again after somebody else's change. */
  webhook: DeskWebhook;
  onClose: () => void;
}

export function EditWebhookDialog({ webhook, onClose }: EditWebhookDialogProps) {
  const t = useTranslations("webhooks.edit");
  const toast = useToast();
  // Only what was changed here is held and sent, so that somebody else's change of the rest stands.
  const [changes, setChanges] = useState<Partial<WebhookDraft>>({});
  const { run, pending, refusal, clear } = useWrite(editWebhook, () => {
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  const draft = { ...draftOf(webhook), ...changes };
  const submit = () => {
    const said = Object.entries(toInput(draft)).filter(([field]) => field in changes);
    run({ id: webhook.id, expectedVersion: webhook.version, ...Object.fromEntries(said) });
  };
  return (
    <FormDialog title={t("title")} submit={t("save")} pending={pending} onSubmit={submit} onClose={onClose}>
      <WebhookFields
        draft={draft}
        set={(next) => setChanges((standing) => ({ ...standing, ...next }))}
        refusal={refusal}
      />
      <RefusalNote refusal={noteFor(refusal, shownFields)} onRead={clear} />
    </FormDialog>
  );
}
