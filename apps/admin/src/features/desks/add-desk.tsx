"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { createDesk } from "./desk.action.ts";

export function AddDesk() {
  const t = useTranslations("desks.add");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t("open")}
      </Button>
      {open && <AddDeskDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function AddDeskDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("desks.add");
  const toast = useToast();
  const [name, setName] = useState("");
  const { run, pending, refusal, clear } = useWrite(createDesk, () => {
    toast({ tone: "success", title: t("done", { name }) });
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  return (
    <FormDialog
      size="small"
      title={t("title")}
      description={t("description")}
      submit={t("submit")}
      pending={pending}
      onSubmit={() => run({ name })}
      onClose={onClose}
    >
      <Field label={t("name")} required error={problemOf("name")}>
        <TextField value={name} onChange={({ target }) => setName(target.value)} />
      </Field>
      <RefusalNote refusal={noteFor(refusal, ["name"])} onRead={clear} />
    </FormDialog>
  );
}
