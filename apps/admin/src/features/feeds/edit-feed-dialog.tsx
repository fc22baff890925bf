"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor } from "../../lib/field-problem.ts";
import { useWrite } from "../../lib/use-write.ts";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskFeed } from "./feed-desk.query.ts";
import { shownFields, toInput } from "./feed-draft.ts";
import type { FeedDraft } from "./feed-draft.ts";
import { FeedFields } from "./feed-fields.tsx";
import { editFeed } from "./feed.action.ts";

interface EditFeedDialogProps {
  /** As it stands now: read again after somebody else's change. */
  feed: DeskFeed;
  onClose: () => void;
}

export function EditFeedDialog({ feed, onClose }: EditFeedDialogProps) {
  const t = useTranslations("feeds.edit");
  const toast = useToast();
  // Only what was changed here is held and sent, so that somebody else's change of the rest stands.
  const [changes, setChanges] = useState<Partial<FeedDraft>>({});
  const { run, pending, refusal, clear } = useWrite(editFeed, () => {
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  const { publisher } = feed;
  const standing: FeedDraft = {
    title: feed.title ?? "",
    publisherId: publisher?.id ?? "",
    language: feed.language ?? "",
    everyMinutes: String(feed.everyMinutes),
  };
  const submit = () => {
    const said = Object.entries(toInput({ ...standing, ...changes })).filter(([field]) => field in changes);
    run({ id: feed.id, expectedVersion: feed.version, ...Object.fromEntries(said) });
  };
  return (
    <FormDialog title={t("title")} submit={t("save")} pending={pending} onSubmit={submit} onClose={onClose}>
      <FeedFields
        draft={{ ...standing, ...changes }}
        publisher={publisher === null ? undefined : { value: publisher.id, label: publisher.name }}
        set={(next) => setChanges((before) => ({ ...before, ...next }))}
        refusal={refusal}
      />
      <RefusalNote refusal={noteFor(refusal, shownFields)} onRead={clear} />
    </FormDialog>
  );
}
