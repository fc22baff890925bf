"use client";

import { passwordLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { setPassword } from "../../lib/password.action.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { newPassword } from "./new-password.ts";
import { PasswordChoice } from "./password-choice.tsx";
import type { DeskPerson } from "./people.query.ts";
import type { ShownPassword } from "./shown-password.tsx";

interface SetPasswordDialogProps {
  person: DeskPerson;
  /** One's own is changed only by who knows it: a desk left open is not enough. */
  isOneself: boolean;
  onClose: () => void;
  onSet: (shown: ShownPassword) => void;
}

export function SetPasswordDialog({ person, isOneself, onClose, onSet }: SetPasswordDialogProps) {
  const t = useTranslations("people.setPassword");
  const [password, choosePassword] = useState(newPassword);
  const [current, setCurrent] = useState("");
  const { run, pending, refusal, clear } = useWrite(setPassword, () => {
    onSet({ name: person.name, email: person.email, password });
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const submit = () => {
    run(isOneself ? { password, currentPassword: current } : { password, personId: person.id });
  };
  const isWrong = refusal?.code === "WRONG_PASSWORD";
  return (
    <FormDialog
      title={t("title", { name: person.name })}
      description={isOneself ? t("descriptionOwn") : t("description")}
      submit={t("set")}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      {isOneself && (
        <Field label={t("current")} required error={isWrong ? t("wrong") : problemOf("currentPassword")}>
          <TextField
            type="password"
            autoFocus
            autoComplete="current-password"
            value={current}
            maxLength={passwordLengthMax}
            onChange={(event) => setCurrent(event.target.value)}
          />
        </Field>
      )}
      <PasswordChoice password={password} onChange={choosePassword} error={problemOf("password")} />
      <RefusalNote
        refusal={isWrong ? undefined : noteFor(refusal, ["password", "currentPassword"])}
        onRead={clear}
      />
    </FormDialog>
  );
}
