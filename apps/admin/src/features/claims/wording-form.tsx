"use client";

import { claimTextLengthMax, reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useFormFocus } from "../../lib/use-form-focus.ts";
import { Field } from "../../ui/field.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TagInput } from "../../ui/tag-input.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { editClaim } from "./claim-wording.action.ts";
import { DraftBar } from "./draft-bar.tsx";
import { DraftNotes } from "./draft-notes.tsx";
import type { DraftWords } from "./field-diffs.tsx";
import { findTopics } from "./find.action.ts";
import { LikeClaims } from "./like-claims.tsx";
import { KindSelect } from "./kind-select.tsx";
import { usePartDraft } from "./use-part-draft.ts";
import { usePartSave } from "./use-part-save.ts";
import { wordingInput, wordingOf } from "./wording-draft.ts";
import type { WordingDraft } from "./wording-draft.ts";

export function WordingForm({ claim, onClose }: { claim: DeskClaim; onClose: () => void }) {
  const t = useTranslations("claims.wording");
  const ui = useTranslations("ui");
  const part = usePartDraft({ claim, place: { part: "WORDING", number: null }, stands: wordingOf(claim) });
  const { draft, change } = part;
  const words = useWordingWords(claim.language);
  const form = useFormFocus("edit-claim");
  const { run, pending, refusal, clear, stale } = usePartSave(part, {
    version: claim.version,
    write: editClaim,
    saved: t("saved"),
    onClose,
  });
  const problemOf = useFieldProblem(refusal);
  const save = () => run(wordingInput(claim, draft));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form
      ref={form}
      onSubmit={submit}
      aria-label={t("title")}
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4"
    >
      <Field
        label={t("text")}
        hint={t("textHint")}
        required
        error={problemOf("text")}
        aside={ui("lengthOf", { length: draft.text.length, max: claimTextLengthMax })}
      >
        <TextArea
          serif
          grows
          autoFocus
          required
          lang={claim.language}
          dir="auto"
          maxLength={claimTextLengthMax}
          value={draft.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </Field>
      {draft.text !== claim.text && <LikeClaims text={draft.text} exceptId={claim.id} />}
      <div className="grid gap-4 md:grid-cols-[14rem_1fr]">
        <Field label={t("kind")}>
          <KindSelect value={draft.kind} onChange={(kind) => change({ kind })} />
        </Field>
        <Field label={t("topics")} error={problemOf("topics")}>
          <TagInput
            key={part.round}
            allowNew
            load={findTopics}
            defaultTags={draft.topics.map((topic) => ({ value: topic, label: topic }))}
            onChange={(tags) => change({ topics: tags.map(({ value }) => value) })}
          />
        </Field>
      </div>
      <Field label={t("reason")} hint={t("reasonHint")} error={problemOf("reason")}>
        <TextField
          value={draft.reason}
          maxLength={reasonLengthMax}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </Field>
      <DraftNotes
        claimId={claim.id}
        part="WORDING"
        draft={part}
        words={words}
        texts={["text"]}
        onKeepMine={save}
      />
      <RefusalNote refusal={noteFor(refusal, ["text", "topics", "reason"])} onRead={clear} />
      <DraftBar
        draft={part}
        stale={stale}
        state={claim.state}
        saveLabel={t("save")}
        pending={pending}
        onClose={onClose}
      />
    </form>
  );
}

function useWordingWords(language: string): DraftWords<WordingDraft> {
  const t = useTranslations("claims.wording");
  const states = useTranslations("states");
  return ({ text, kind, topics, reason }) => [
    { label: t("text"), text, language },
    { label: t("kind"), text: states(`kind.${kind}`) },
    { label: t("topics"), text: topics.join(", ") },
    { label: t("reason"), text: reason },
  ];
}
