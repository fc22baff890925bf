"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useFormFocus } from "../../lib/use-form-focus.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Field } from "../../ui/field.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import type { DeskSource } from "./source-desk.query.ts";
import { draftOf, hasWrongDate } from "./source-draft.ts";
import type { DraftField } from "./source-draft.ts";
import { shownFields, SourceFields } from "./source-fields.tsx";
import { useShownValue } from "./use-shown-value.ts";
import { useSourceForm } from "./use-source-form.ts";

export function EditSourceForm({ source, onClose }: { source: DeskSource; onClose: () => void }) {
  const t = useTranslations("sources.edit");
  const create = useTranslations("sources.new");
  const ui = useTranslations("ui");
  const toast = useToast();
  const form = useSourceForm(source, () => {
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  const problemOf = useFieldProblem(form.refusal);
  const box = useFormFocus("edit-source");
  const isNameMissing = form.draft.name.trim() === "";
  const [isAsked, setIsAsked] = useState(false);
  const cancel = () => {
    form.clear();
    onClose();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (!form.isChanged) onClose();
    else if (!isNameMissing && !hasWrongDate(form.draft)) form.save();
  };
  return (
    <form
      ref={box}
      onSubmit={save}
      noValidate
      aria-label={t("title")}
      className="flex max-w-3xl flex-col gap-5 rounded-lg border border-line bg-surface p-5"
    >
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <Contested fields={form.contested} source={source} />
      <SourceFields
        key={form.ground}
        draft={form.draft}
        set={form.set}
        refusal={form.refusal}
        sourceId={source.id}
        isAsked={isAsked}
        nameProblem={isNameMissing ? create("nameMissing") : undefined}
        ownerProblem={
          form.circleOwner === undefined ? undefined : t("ownershipCircle", { name: form.circleOwner })
        }
      />
      <Field label={t("reason")} hint={t("reasonHint")} error={problemOf("reason")}>
        <TextField
          value={form.reason}
          maxLength={reasonLengthMax}
          onChange={(event) => form.setReason(event.target.value)}
        />
      </Field>
      <RefusalNote refusal={noteFor(form.refusal, [...shownFields, "reason"])} onRead={form.dismiss} />
      <div className="flex justify-end gap-2">
        <Button onClick={cancel}>{ui("cancel")}</Button>
        <Button type="submit" tone="primary" pending={form.pending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

function Contested({ fields, source }: { fields: readonly DraftField[]; source: DeskSource }) {
  const t = useTranslations("sources.edit");
  const names = useTranslations("sources.fields");
  const shown = useShownValue();
  if (fields.length === 0) return null;
  return (
    <Callout tone="warning" announce title={t("contested")}>
      <ul className="flex flex-col">
        {fields.map((field) => (
          <li key={field}>
            {t("standsNow", {
              field: names(field),
              value: shown({ field, value: draftOf(source)[field] }),
            })}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
