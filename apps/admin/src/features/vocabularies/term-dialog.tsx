"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Vocabulary } from "../../gql/graphql.ts";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { addTerm, editTerm } from "./term.action.ts";
import type { ListedTerm } from "./vocabulary.query.ts";

interface Names {
  nameEn: string;
  nameFr: string;
}

const shownFields = ["nameEn", "nameFr"] as const;

interface NameFieldsProps {
  names: Names;
  set: (names: Partial<Names>) => void;
  refusal: ShownRefusal | undefined;
}

function NameFields({ names, set, refusal }: NameFieldsProps) {
  const t = useTranslations("vocabularies.fields");
  const problemOf = useFieldProblem(refusal);
  return shownFields.map((field) => (
    <Field key={field} label={t(field)} required error={problemOf(field)}>
      <TextField
        lang={field === "nameFr" ? "fr" : "en"}
        value={names[field]}
        onChange={(event) => set({ [field]: event.target.value })}
      />
    </Field>
  ));
}

interface AddTermDialogProps {
  vocabulary: Vocabulary;
  /** What claims or articles have already. */
  word: string;
  onClose: () => void;
}

export function AddTermDialog({ vocabulary, word, onClose }: AddTermDialogProps) {
  const t = useTranslations("vocabularies.add");
  const toast = useToast();
  const [names, setNames] = useState<Names>({ nameEn: word, nameFr: word });
  const { run, pending, refusal, clear } = useWrite(addTerm, () => {
    toast({ tone: "success", title: t("done", { name: names.nameEn }) });
    onClose();
  });
  // The word that is there already counts as it, whatever it comes to be called.
  const submit = () => run({ vocabulary, ...names, ...(word === "" ? {} : { words: [word] }) });
  return (
    <FormDialog
      title={t(`title.${vocabulary}`)}
      description={word === "" ? undefined : t("counts", { word })}
      submit={t("submit")}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      <NameFields names={names} set={(next) => setNames({ ...names, ...next })} refusal={refusal} />
      <RefusalNote refusal={noteFor(refusal, shownFields)} onRead={clear} />
    </FormDialog>
  );
}

export function EditTermDialog({ term, onClose }: { term: ListedTerm; onClose: () => void }) {
  const t = useTranslations("vocabularies.edit");
  const toast = useToast();
  const [changes, setChanges] = useState<Partial<Names & { retired: boolean }>>({});
  const { run, pending, refusal, clear } = useWrite(editTerm, () => {
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  const set = (next: typeof changes) => setChanges((standing) => ({ ...standing, ...next }));
  const names = { nameEn: term.nameEn, nameFr: term.nameFr, ...changes };
  return (
    <FormDialog
      title={t("title", { name: term.nameEn })}
      description={t("uses", { claims: term.claimCount, articles: term.articleCount })}
      submit={t("save")}
      pending={pending}
      onSubmit={() => run({ id: term.id, expectedVersion: term.version, ...changes })}
      onClose={onClose}
    >
      <NameFields names={names} set={set} refusal={refusal} />
      <Checkbox
        label={t("retired")}
        hint={t("retiredHint")}
        checked={changes.retired ?? term.retiredAt !== null}
        onCheckedChange={(retired) => set({ retired: retired === true })}
      />
      <RefusalNote refusal={noteFor(refusal, shownFields)} onRead={clear} />
    </FormDialog>
  );
}
