"use client";

import { passwordLengthMax, passwordLengthMin } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { leaveForSignIn } from "../../lib/leave-for-sign-in.ts";
import { setPassword } from "../../lib/password.action.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** A new password ends all sessions, this one too: whoever knew the old one is out. */
export function OwnPasswordDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("account.password");
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const { run, pending, refusal, clear } = useWrite(setPassword, leaveForSignIn);
  const problemOf = useFieldProblem(refusal);
  const submit = () => {
    run({ currentPassword: current, password: next });
  };
  const isWrong = refusal?.code === "WRONG_PASSWORD";
  const problem = isWrong ? t("wrong") : problemOf("currentPassword");
  return (
    <FormDialog
      size="small"
      title={t("title")}
      description={t("description")}
      submit={t("change")}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t("current")} required error={problem}>
        <TextField
          type="password"
          autoFocus
          autoComplete="current-password"
          value={current}
          maxLength={passwordLengthMax}
          onChange={(event) => setCurrent(event.target.value)}
        />
      </Field>
      <Field
        label={t("next")}
        hint={t("nextHint", { min: passwordLengthMin })}
        required
        error={problemOf("password")}
      >
        <TextField
          type="password"
          autoComplete="new-password"
          value={next}
          maxLength={passwordLengthMax}
          onChange={(event) => setNext(event.target.value)}
        />
      </Field>
      <RefusalNote
        refusal={isWrong ? undefined : noteFor(refusal, ["password", "currentPassword"])}
        onRead={clear}
      />
    </FormDialog>
  );
}
