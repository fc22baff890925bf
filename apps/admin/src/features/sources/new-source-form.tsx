"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { FormEvent } from "react";
import { noteFor } from "../../lib/field-problem.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { useToast } from "../../ui/toast.tsx";
import { SameSources } from "./same-sources.tsx";
import { createSource } from "./source.action.ts";
import type { SameSource } from "./source.action.ts";
import { emptyDraft, hasWrongDate, toNewSource } from "./source-draft.ts";
import { shownFields, SourceFields } from "./source-fields.tsx";

/** `name` is what was looked for and not found, when the way here led over a search. */
export function NewSourceForm({ name }: { name: string }) {
  const t = useTranslations("sources.new");
  const ui = useTranslations("ui");
  const toast = useToast();
  const router = useRouter();
  const form = useKeptForm("source.new", { ...emptyDraft, name });
  const { draft } = form;
  const [same, setSame] = useState<readonly SameSource[]>([]);
  const [isChecked, setIsChecked] = useState(false);
  const { run, pending, refusal, clear } = useWrite(createSource, (creation) => {
    if (creation.kind === "same") return setSame(creation.sources);
    toast({ tone: "success", title: t("created", { name: draft.name }) });
    form.sent();
    router.push(`/sources/${creation.id}`);
  });
  const isNameMissing = draft.name.trim() === "";
  const create = (evenIfSameExists: boolean) => {
    setIsChecked(true);
    if (!isNameMissing && !hasWrongDate(draft)) run({ ...toNewSource(draft), evenIfSameExists });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create(false);
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={t("title")}
      className="flex max-w-3xl flex-col gap-5 rounded-lg border border-line bg-surface p-5"
    >
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <SourceFields
        key={form.round}
        draft={draft}
        set={(changes) => {
          form.change(changes);
          if (changes.name !== undefined || changes.kind !== undefined) setSame([]);
        }}
        refusal={refusal}
        isAsked={isChecked}
        nameProblem={isChecked && isNameMissing ? t("nameMissing") : undefined}
      />
      <SameSources sources={same} pending={pending} onCreate={() => create(true)} />
      <RefusalNote refusal={noteFor(refusal, shownFields)} onRead={clear} />
      <div className="flex justify-end gap-2">
        <LinkButton href="/sources">{ui("cancel")}</LinkButton>
        <Button type="submit" tone="primary" pending={pending} disabled={same.length > 0}>
          {t("create")}
        </Button>
      </div>
    </form>
  );
}
