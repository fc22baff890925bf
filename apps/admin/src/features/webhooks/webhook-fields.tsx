"use client";

import { nameLengthMax, urlLengthMax } from "@claimdesk/shared/limits";
import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import { useFieldProblem } from "../../lib/field-problem.ts";
import { languageName, languageOptions } from "../../lib/language-name.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";
import { Field } from "../../ui/field.tsx";
import type { Option } from "../../ui/option.ts";
import { TagInput } from "../../ui/tag-input.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { publicationKinds } from "./webhook-draft.ts";
import type { WebhookDraft } from "./webhook-draft.ts";

interface WebhookFieldsProps {
  draft: WebhookDraft;
  set: (changes: Partial<WebhookDraft>) => void;
  refusal: ShownRefusal | undefined;
}

export function WebhookFields({ draft, set, refusal }: WebhookFieldsProps) {
  const t = useTranslations("webhooks.fields");
  const kinds = useTranslations("webhooks.kinds");
  const locale = useLocale();
  const problemOf = useFieldProblem(refusal);
  const loadLanguages = useLoadLanguages();
  return (
    <>
      <Field label={t("url")} hint={t("urlHint")} required error={problemOf("url")}>
        <TextField
          autoFocus
          type="url"
          autoComplete="off"
          placeholder="https://example.org/hooks"
          value={draft.url}
          maxLength={urlLengthMax}
          onChange={(event) => set({ url: event.target.value })}
        />
      </Field>
      <Field label={t("description")} error={problemOf("description")}>
        <TextField
          autoComplete="off"
          value={draft.description}
          maxLength={nameLengthMax}
          onChange={(event) => set({ description: event.target.value })}
        />
      </Field>
      <CheckboxGroup
        label={t("kinds")}
        error={problemOf("kinds")}
        options={publicationKinds.map((value) => ({
          value,
          label: kinds(`${value}.name`),
          hint: kinds(`${value}.hint`),
        }))}
        chosen={draft.kinds}
        onChange={(chosen) => set({ kinds: chosen })}
      />
      <Field label={t("languages")} hint={t("languagesHint")} error={problemOf("languages")}>
        <TagInput
          allowNew
          load={loadLanguages}
          defaultTags={draft.languages.map((value) => ({ value, label: languageName(value, locale) }))}
          onChange={(tags) => set({ languages: tags.map(({ value }) => value) })}
        />
      </Field>
      <Field label={t("topics")} hint={t("topicsHint")} error={problemOf("topics")}>
        <TagInput
          allowNew
          keepsTyped
          load={loadNothing}
          defaultTags={draft.topics.map((value) => ({ value, label: value }))}
          onChange={(tags) => set({ topics: tags.map(({ value }) => value) })}
        />
      </Field>
    </>
  );
}

/** Free words: a topic may be awaited that no claim has yet. */
const loadNothing = (): Promise<readonly Option[]> => Promise.resolve([]);

function useLoadLanguages() {
  const locale = useLocale();
  return useCallback(
    (query: string) => {
      const wanted = query.trim().toLocaleLowerCase(locale);
      const options = languageOptions(locale).filter(
        ({ value, label }) => value === wanted || label.toLocaleLowerCase(locale).includes(wanted),
      );
      return Promise.resolve(options);
    },
    [locale],
  );
}
