"use client";

import type { Role } from "@claimdesk/shared/claim-state";
import { nameLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { FormEvent } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog, DialogClose } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
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
  const ui = useTranslations("ui");
  const toast = useToast();
  const formId = useId();
  // Only what was changed here is held and sent, so that somebody else's change of the rest stands.
  const [name, setName] = useState<string>();
  const [roles, setRoles] = useState<readonly Role[]>();
  const { run, pending, refusal, clear } = useWrite(editPerson, () => {
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run({
      id: person.id,
      expectedVersion: person.version,
      ...(name !== undefined && { name }),
      ...(roles !== undefined && { roles: [...roles] }),
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title", { name: person.name })}
      description={person.email}
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
      </form>
    </Dialog>
  );
}
