"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { findPeople } from "../../lib/people-choice.action.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import type { Option } from "../../ui/option.ts";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TagInput } from "../../ui/tag-input.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { editDesk } from "./desk.action.ts";
import type { Desk } from "./desks.query.ts";

const shownFields = ["name", "memberIds"] as const;

/** Only what was changed here is held and sent, so that somebody else's change of the rest stands. */
export function EditDeskDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const t = useTranslations("desks.edit");
  const toast = useToast();
  const [name, setName] = useState<string>();
  const [members, setMembers] = useState<readonly Option[]>();
  const { run, pending, refusal, clear } = useWrite(editDesk, () => {
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const submit = () =>
    run({
      id: desk.id,
      expectedVersion: desk.version,
      ...(name !== undefined && { name }),
      ...(members !== undefined && { memberIds: members.map(({ value }) => value) }),
    });
  return (
    <FormDialog
      title={t("title", { name: desk.name })}
      description={t("description")}
      submit={t("save")}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t("name")} required error={problemOf("name")}>
        <TextField value={name ?? desk.name} onChange={({ target }) => setName(target.value)} />
      </Field>
      <Field label={t("members")} hint={t("membersHint")} error={problemOf("memberIds")}>
        <TagInput
          load={findPeople}
          defaultTags={desk.members.map((member) => ({ value: member.id, label: member.name }))}
          onChange={setMembers}
        />
      </Field>
      <RefusalNote refusal={noteFor(refusal, shownFields)} onRead={clear} />
    </FormDialog>
  );
}
