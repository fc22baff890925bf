"use client";

import type { Role } from "@claimdesk/shared/claim-state";
import { nameLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskPerson } from "./people.query.ts";
import { editPerson } from "./person.action.ts";
import { RoleChoice } from "./role-choice.tsx";

interface EditPersonDialogProps {
  /** As they stand now: read again after somebody else's change. */
  person: DeskPerson;
  onClose: () => void;
}

export function EditPersonDialog({ person, onClose }: EditPersonDialogProps) {
  const t = useTranslations("people.edit");
  const fields = useTranslations("people.fields");
  const toast = useToast();
  // Only what was changed here is held and sent, so that somebody else's change of the rest stands.
  const [name, setName] = useState<string>();
  const [roles, setRoles] = useState<readonly Role[]>();
  const { run, pending, refusal, clear } = useWrite(editPerson, () => {
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const submit = () => {
    run({
      id: person.id,
      expectedVersion: person.version,
      ...(name !== undefined && { name }),
      ...(roles !== undefined && { roles: [...roles] }),
    });
  };
  return (
    <FormDialog
      title={t("title", { name: person.name })}
      description={person.email}
      submit={t("save")}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={fields("name")} hint={fields("nameHint")} required error={problemOf("name")}>
        <TextField
          autoFocus
          autoComplete="off"
          value={name ?? person.name}
          maxLength={nameLengthMax}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <RoleChoice roles={roles ?? person.roles} onChange={setRoles} error={problemOf("roles")} />
      <RefusalNote refusal={noteFor(refusal, ["name", "roles"])} onRead={clear} />
    </FormDialog>
  );
}
