"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { FormEvent } from "react";
import { noteFor } from "../../lib/field-problem.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogClose } from "../../ui/dialog.tsx";
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
  const ui = useTranslations("ui");
  const toast = useToast();
  const formId = useId();
  // Only what was changed here is held and sent, so that somebody else's change of the rest stands.
  const [changes, setChanges] = useState<Partial<WebhookDraft>>({});
  const { run, pending, refusal, clear } = useWrite(editWebhook, () => {
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  const draft = { ...draftOf(webhook), ...changes };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = Object.entries(toInput(draft)).filter(([field]) => field in changes);
    run({ id: webhook.id, expectedVersion: webhook.version, ...Object.fromEntries(said) });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      footer={
        <>
          <DialogClose>
            <Button>{ui("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={formId} tone="primary" pending={pending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-5">
        <WebhookFields
          draft={draft}
          set={(next) => setChanges((standing) => ({ ...standing, ...next }))}
          refusal={refusal}
        />
        <RefusalNote refusal={noteFor(refusal, shownFields)} onRead={clear} />
      </form>
    </Dialog>
  );
}
