"use client";

import { useTranslations } from "next-intl";
import { cn } from "../../ui/class-names.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { ImportDetails } from "./import-details.tsx";
import { ImportProblem } from "./import-problem.tsx";
import { importMegabytesMax } from "./input-size.ts";
import { useImportForm } from "./use-import-form.ts";
import type { ImportFormState } from "./use-import-form.ts";
import { useProblemOf } from "./use-problem-of.ts";

/** Takes in an article as it was pasted, with what somebody knows about it. */
export function ImportForm() {
  const t = useTranslations("imports.form");
  const form = useImportForm();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        form.submit();
      }}
      className="grid items-start gap-6 md:grid-cols-[minmax(0,1fr)_18rem]"
    >
      <div className="flex flex-col gap-4">
        <KeptNote kept={form.kept.kept} onStartOver={form.kept.clear} />
        <InputField form={form} />
      </div>
      <div className="flex flex-col gap-5">
        <ImportDetails form={form} />
        <ImportProblem refusal={form.refusal} />
        <div className="flex items-center justify-between gap-3">
          <KeyHint keys="Ctrl ↵" />
          <Button type="submit" tone="primary" size="large" pending={form.pending}>
            {t("submit")}
          </Button>
        </div>
      </div>
    </form>
  );
}

function InputField({ form }: { form: ImportFormState }) {
  const t = useTranslations("imports.form");
  const problemOf = useProblemOf(form.refusal);
  const isPage = form.kind === "html";
  const tooLarge = form.size.isTooLarge ? t("tooLarge", { megabytes: importMegabytesMax }) : undefined;
  const missing = form.isMissing ? t("missing") : undefined;
  return (
    <Field
      label={isPage ? t("html") : t("text")}
      hint={isPage ? t("htmlHint") : t("textHint")}
      error={tooLarge ?? missing ?? problemOf("input")}
      aside={
        <span className="numerals">
          {t("size", { length: form.size.characters, megabytes: importMegabytesMax })}
        </span>
      }
    >
      <TextArea
        autoFocus
        rows={20}
        isLong
        serif={!isPage}
        spellCheck={false}
        value={form.handing.input}
        onChange={(event) => form.set({ input: event.target.value })}
        className={cn("min-h-80 max-md:h-80", isPage && "font-mono text-sm")}
      />
    </Field>
  );
}
