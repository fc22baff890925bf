"use client";

import { urlLengthMax } from "@claimdesk/shared/limits";
import { useLocale, useTranslations } from "next-intl";
import { languageOptions } from "../../lib/language-name.ts";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { ImportFormState } from "./use-import-form.ts";
import { useLoadPublishers } from "./use-load-publishers.ts";
import { useProblemOf } from "./use-problem-of.ts";

// A select of Radix has no empty value.
const readIt = "read";

/** What an editor may know better than the text says. All of it can be left as it is. */
export function ImportDetails({ form }: { form: ImportFormState }) {
  const t = useTranslations("imports.form");
  const locale = useLocale();
  const problemOf = useProblemOf(form.refusal);
  const loadPublishers = useLoadPublishers();
  const { handing, set } = form;
  return (
    <>
      <div className="flex flex-col gap-1.5">
        <p className="text-sm font-medium">{t("kind")}</p>
        <SegmentedControl
          label={t("kind")}
          value={form.kind}
          onValueChange={(kind) => set({ kind })}
          segments={[
            { value: "text", label: t("kinds.text") },
            { value: "html", label: t("kinds.html") },
          ]}
        />
      </div>
      <Field label={t("address")} hint={t("addressHint")} error={problemOf("sourceUrl")}>
        <TextField
          type="url"
          value={handing.sourceUrl}
          maxLength={urlLengthMax}
          onChange={(event) => set({ sourceUrl: event.target.value })}
        />
      </Field>
      <Field label={t("publisher")} hint={t("publisherHint")} error={problemOf("publisherId")}>
        <Combobox load={loadPublishers} onChange={(option) => set({ publisherId: option?.value ?? "" })} />
      </Field>
      <Field label={t("language")} error={problemOf("language")}>
        <Select
          options={[{ value: readIt, label: t("languageRead") }, ...languageOptions(locale)]}
          value={handing.language === "" ? readIt : handing.language}
          onValueChange={(language) => set({ language: language === readIt ? "" : language })}
        />
      </Field>
    </>
  );
}
