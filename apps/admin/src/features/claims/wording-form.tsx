"use client";

import { claimTextLengthMax, reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";
import { useUnsaved } from "../../lib/unsaved.tsx";
import { useFormFocus } from "../../lib/use-form-focus.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { TagInput } from "../../ui/tag-input.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { editClaim } from "./claim-wording.action.ts";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { findTopics } from "./find.action.ts";
import { KindSelect } from "./kind-select.tsx";
import { StandsNow } from "./stands-now.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";

export function WordingForm({ claim, onClose }: { claim: DeskClaim; onClose: () => void }) {
  const t = useTranslations("claims.wording");
  const ui = useTranslations("ui");
  const toast = useToast();
  // What stood when the form was opened: if it stands no more, the editor must see what they would overwrite.
  const [opened] = useState(claim);
  const [text, setText] = useState(claim.text);
  const [kind, setKind] = useState(claim.kind);
  const [topics, setTopics] = useState<readonly string[]>(claim.topics);
  const [reason, setReason] = useState("");
  const isReworded = text !== opened.text || kind !== opened.kind || topics.join() !== opened.topics.join();
  useUnsaved(isReworded || reason !== "");
  const form = useFormFocus("edit-claim");
  const { run, pending, refusal, clear } = useWrite(editClaim, () => {
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const save = (event: FormEvent) => {
    event.preventDefault();
    run({
      id: claim.id,
      expectedVersion: claim.version,
      text,
      kind,
      topics: [...topics],
      reason: reason === "" ? null : reason,
    });
  };
  return (
    <form
      ref={form}
      onSubmit={save}
      aria-label={t("title")}
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4"
    >
      <Field
        label={t("text")}
        hint={t("textHint")}
        required
        error={problemOf("text")}
        aside={ui("lengthOf", { length: text.length, max: claimTextLengthMax })}
      >
        <TextArea
          serif
          grows
          autoFocus
          required
          lang={claim.language}
          dir="auto"
          maxLength={claimTextLengthMax}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <StandsNow before={opened.text} after={claim.text} language={claim.language} />
      <div className="grid gap-4 md:grid-cols-[14rem_1fr]">
        <Field label={t("kind")}>
          <KindSelect value={kind} onChange={setKind} />
        </Field>
        <Field label={t("topics")} error={problemOf("topics")}>
          <TagInput
            allowNew
            load={findTopics}
            defaultTags={opened.topics.map((topic) => ({ value: topic, label: topic }))}
            onChange={(tags) => setTopics(tags.map(({ value }) => value))}
          />
        </Field>
      </div>
      <Field label={t("reason")} hint={t("reasonHint")} error={problemOf("reason")}>
        <TextField
          value={reason}
          maxLength={reasonLengthMax}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <RefusalNote refusal={noteFor(refusal, ["text", "topics", "reason"])} onRead={clear} />
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{ui("cancel")}</Button>
        <Button type="submit" tone="primary" pending={pending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
