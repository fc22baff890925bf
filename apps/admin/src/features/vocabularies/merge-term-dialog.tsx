"use client";

import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import type { Vocabulary } from "../../gql/graphql.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import type { Option } from "../../ui/option.ts";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { useToast } from "../../ui/toast.tsx";
import { findTerms, mergeTerms } from "./term.action.ts";
import type { ListedTerm } from "./vocabulary.query.ts";

interface MergeTermDialogProps {
  /** The one that stays. */
  term: ListedTerm;
  vocabulary: Vocabulary;
  onClose: () => void;
}

export function MergeTermDialog({ term, vocabulary, onClose }: MergeTermDialogProps) {
  const t = useTranslations("vocabularies.merge");
  const toast = useToast();
  const [other, setOther] = useState<Option | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const { run, pending, refusal, clear } = useWrite(mergeTerms, () => {
    toast({ tone: "success", title: t("done", { name: term.nameEn }) });
    onClose();
  });
  const load = useCallback(
    async (typed: string) => (await findTerms(vocabulary, typed)).filter(({ value }) => value !== term.id),
    [vocabulary, term.id],
  );
  const submit = () => {
    setIsMissing(other === null);
    if (other !== null) run({ keptId: term.id, mergedId: other.value, expectedVersion: term.version });
  };
  return (
    <FormDialog
      title={t("title", { name: term.nameEn })}
      description={t("description", { name: term.nameEn })}
      submit={t("submit")}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t("other")} hint={t("otherHint")} required error={isMissing ? t("missing") : undefined}>
        <Combobox load={load} onChange={setOther} />
      </Field>
      <RefusalNote refusal={refusal} onRead={clear} />
    </FormDialog>
  );
}
