"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useReopening } from "../../lib/use-reopening.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { NoteField } from "../../ui/note-field.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { NeedList } from "./need-list.tsx";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { submitClaim } from "./submission.action.ts";

const formName = ({ id }: DeskClaim): string => `submit.${id}`;

export function SubmitDialog({ claim, trigger }: { claim: DeskClaim; trigger: ReactNode }) {
  const t = useTranslations("claims.submit");
  const [open, setOpen] = useState(false);
  useReopening(formName(claim), () => setOpen(true));
  return (
    <Dialog
      title={t("title")}
      description={t("description")}
      trigger={trigger}
      open={open}
      onOpenChange={setOpen}
    >
      <SubmitForm claim={claim} onClose={() => setOpen(false)} />
    </Dialog>
  );
}

function SubmitForm({ claim, onClose }: { claim: DeskClaim; onClose: () => void }) {
  const t = useTranslations("claims.submit");
  const ui = useTranslations("ui");
  const toast = useToast();
  const router = useRouter();
  const form = useKeptForm(formName(claim), { note: "" });
  const { note } = form.draft;
  const { run, pending, refusal, clear } = useWrite(submitClaim, (reviewId) => {
    const open = { label: t("open"), onSelect: () => router.push(`/reviews/${reviewId}`) };
    toast({ tone: "success", title: t("done"), action: open });
    form.sent();
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const cancel = () => {
    form.clear();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run({ claimId: claim.id, expectedVersion: claim.version, note: note.trim() === "" ? null : note });
  };
  const missing = refusal?.missing;
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <NoteField
        label={t("note")}
        hint={t("noteHint")}
        error={problemOf("note")}
        value={note}
        lengthMax={reasonLengthMax}
        onChange={(text) => form.change({ note: text })}
      />
      {missing === undefined ? (
        <RefusalNote refusal={noteFor(refusal, ["note"])} onRead={clear} />
      ) : (
        <Callout tone="warning" announce title={t("notReady")}>
          <NeedList needs={missing} />
        </Callout>
      )}
      <div className="flex justify-end gap-2">
        <Button onClick={cancel}>{ui("cancel")}</Button>
        <Button type="submit" tone="primary" pending={pending}>
          {t("confirm")}
        </Button>
      </div>
    </form>
  );
}
