"use client";

import { passkeyNameLengthMax } from "@claimdesk/shared/limits";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { askAuth } from "../../lib/auth-answer.ts";
import { addPasskey, hasPasskeys } from "../../lib/passkey.ts";
import { Callout } from "../../ui/callout.tsx";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { OwnPasskey } from "./account.query.ts";
import { AuthProblemNote } from "./auth-problem-note.tsx";
import { useAuthWrite } from "./use-auth-write.ts";

interface PasskeyNameDialogProps {
  /** Which to rename; without one, another is added. */
  passkey?: OwnPasskey;
  onClose: () => void;
}

export function PasskeyNameDialog({ passkey, onClose }: PasskeyNameDialogProps) {
  const t = useTranslations("account.passkeys");
  const problems = useTranslations("account.problem");
  const router = useRouter();
  const toast = useToast();
  const [name, setName] = useState(passkey?.name ?? "");
  const task = passkey === undefined ? "add" : "rename";
  const { run, pending, problem, setProblem } = useAuthWrite(() => {
    toast({ tone: "success", title: t(`${task}.done`, { name }) });
    onClose();
    router.refresh();
  });
  const submit = () => {
    // Before the device is asked: its window would cover what is wrong here.
    if (name.trim() === "") setProblem("nameInvalid");
    else run(() => save(name.trim(), passkey?.id));
  };
  return (
    <FormDialog
      size="small"
      title={t(`${task}.title`)}
      description={t(`${task}.description`)}
      submit={t(`${task}.confirm`)}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field
        label={t("name")}
        hint={t("nameHint")}
        required
        error={problem === "nameInvalid" ? problems("nameInvalid") : undefined}
      >
        <TextField
          autoFocus
          autoComplete="off"
          value={name}
          maxLength={passkeyNameLengthMax}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      {task === "add" && !hasPasskeys() && <Callout tone="warning">{t("add.unsupported")}</Callout>}
      <AuthProblemNote problem={problem} besides={["nameInvalid"]} />
    </FormDialog>
  );
}

async function save(name: string, id: string | undefined) {
  if (id !== undefined) return askAuth<unknown>("/passkey/update-passkey", { id, name });
  const answer = await addPasskey(name);
  return answer.ok ? { ok: true as const, value: undefined } : answer;
}
