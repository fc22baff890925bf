"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor } from "../../lib/field-problem.ts";
import { useKeptChanges } from "../../lib/use-kept-changes.ts";
import { useWrite } from "../../lib/use-write.ts";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
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
  const [round, setRound] = useState(0);
  const { run, pending, refusal, clear } = useWrite(editFeed, () => {
    form.kept.forget();
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  const { publisher } = feed;
  const standing: FeedDraft = {
    title: feed.title ?? "",
    publisherId: publisher?.id ?? "",
    publisherName: publisher?.name ?? "",
    language: feed.language ?? "",
    everyMinutes: String(feed.everyMinutes),
  };
  const form = useKeptChanges({
    name: `feed.${feed.id}`,
    saved: standing,
    typed: { changes: changesOf(standing, changes), reason: "" },
    lay: (typed) => {
      setChanges(typed.changes);
      setRound(round + 1);
    },
  });
  const submit = () => {
    const said = Object.entries(toInput({ ...standing, ...changes })).filter(([field]) => field in changes);
    run({ id: feed.id, expectedVersion: feed.version, ...Object.fromEntries(said) });
  };
  return (
    <FormDialog title={t("title")} submit={t("save")} pending={pending} onSubmit={submit} onClose={onClose}>
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <FeedFields
        key={round}
        draft={{ ...standing, ...changes }}
        set={(next) => setChanges((before) => ({ ...before, ...next }))}
        refusal={refusal}
      />
      <RefusalNote refusal={noteFor(refusal, shownFields)} onRead={clear} />
    </FormDialog>
  );
}

/** What was put back as it stood is no change. */
function changesOf(standing: FeedDraft, changes: Partial<FeedDraft>): Partial<FeedDraft> {
  const names = Object.keys(changes) as (keyof FeedDraft)[];
  return Object.fromEntries(
    names.filter((name) => changes[name] !== standing[name]).map((name) => [name, changes[name]]),
  );
}
