"use client";

import { urlLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { Field } from "../../ui/field.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { KnownFields } from "./known-fields.tsx";
import type { ImportFormState } from "./use-import-form.ts";
import { useProblemOf } from "./use-problem-of.ts";

/** What an editor may know better than the text says. All of it can be left as it is. */
export function ImportDetails({ form }: { form: ImportFormState }) {
  const t = useTranslations("imports.form");
  const problemOf = useProblemOf(form.refusal);
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
      <KnownFields known={handing} onChange={set} problemOf={problemOf} />
    </>
  );
}
