"use client";

import type { Role } from "@claimdesk/shared/claim-state";
import { emailLengthMax, nameLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { newPassword } from "./new-password.ts";
import { PasswordChoice } from "./password-choice.tsx";
import { addPerson } from "./person.action.ts";
import { RoleChoice } from "./role-choice.tsx";
import type { ShownPassword } from "./shown-password.tsx";

interface AddPersonDialogProps {
  onClose: () => void;
  onAdded: (shown: ShownPassword) => void;
}

const shownFields = ["name", "email", "roles", "password"];

export function AddPersonDialog({ onClose, onAdded }: AddPersonDialogProps) {
  const t = useTranslations("people.add");
  const [person, setPerson] = useState<NewPerson>(() => ({
    name: "",
    email: "",
    roles: ["EDITOR"],
    password: newPassword(),
  }));
  const { run, pending, refusal, clear } = useWrite(addPerson, (added) => {
    onAdded({ ...added, password: person.password });
    onClose();
  });
  const submit = () => {
    run({ ...person, roles: [...person.roles] });
  };
  return (
    <FormDialog
      title={t("title")}
      description={t("description")}
      submit={t("add")}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      <PersonFields
        person={person}
        refusal={refusal}
        set={(changes) => {
          setPerson((standing) => ({ ...standing, ...changes }));
          clear();
        }}
      />
      <RefusalNote
        refusal={refusal?.code === "EMAIL_TAKEN" ? undefined : noteFor(refusal, shownFields)}
        onRead={clear}
      />
    </FormDialog>
  );
}

interface NewPerson {
  name: string;
  email: string;
  roles: readonly Role[];
  password: string;
}

interface PersonFieldsProps {
  person: NewPerson;
  set: (changes: Partial<NewPerson>) => void;
  refusal: ShownRefusal | undefined;
}

function PersonFields({ person, set, refusal }: PersonFieldsProps) {
  const problemOf = useFieldProblem(refusal);
  const t = useTranslations("people.fields");
  const taken = refusal?.code === "EMAIL_TAKEN" ? t("emailTaken") : undefined;
  return (
    <>
      <Field label={t("name")} hint={t("nameHint")} required error={problemOf("name")}>
        <TextField
          autoFocus
          autoComplete="off"
          value={person.name}
          maxLength={nameLengthMax}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <Field label={t("email")} hint={t("emailHint")} required error={taken ?? problemOf("email")}>
        <TextField
          type="email"
          autoComplete="off"
          value={person.email}
          maxLength={emailLengthMax}
          onChange={(event) => set({ email: event.target.value })}
        />
      </Field>
      <RoleChoice roles={person.roles} onChange={(roles) => set({ roles })} error={problemOf("roles")} />
      <PasswordChoice
        password={person.password}
        onChange={(password) => set({ password })}
        error={problemOf("password")}
      />
    </>
  );
}
