"use client";

import { urlLengthMax } from "@claimdesk/shared/limits";
import { useLocale, useTranslations } from "next-intl";
import { languageOptions } from "../../lib/language-name.ts";
import { Card } from "../../ui/card.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { Select } from "../../ui/select.tsx";
import { TagInput } from "../../ui/tag-input.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ArticleField } from "./article-field.tsx";
import { optionOf, sourceOf } from "./source-options.ts";
import type { ArticleForm } from "./use-article-form.ts";
import { useLoadSources } from "./use-load-sources.ts";

export function OriginFields({ form: { draft, set } }: { form: ArticleForm }) {
  const t = useTranslations("articles.fields");
  const sections = useTranslations("articles.sections");
  const load = useLoadSources();
  const locale = useLocale();
  return (
    <Card title={sections("origin")}>
      <div className="grid gap-4 xl:grid-cols-2">
        <ArticleField name="publisher" inputName="publisherId" label={t("publisher")}>
          <Combobox
            allowNew
            load={load}
            {...(draft.publisher === null ? {} : { defaultOption: optionOf(draft.publisher) })}
            onChange={(option) => set({ publisher: option === null ? null : sourceOf(option) })}
          />
        </ArticleField>
        <ArticleField name="authors" inputName="authorIds" label={t("authors")}>
          <TagInput
            allowNew
            load={load}
            defaultTags={draft.authors.map(optionOf)}
            onChange={(tags) => set({ authors: tags.map(sourceOf) })}
          />
        </ArticleField>
        <ArticleField name="publishedAt" label={t("publishedAt")} hint={t("publishedAtHint")}>
          <TextField
            value={draft.publishedAt}
            onChange={(event) => set({ publishedAt: event.target.value })}
            placeholder="2024-06-24"
            spellCheck={false}
          />
        </ArticleField>
        <ArticleField name="language" label={t("language")}>
          <Select
            options={languageOptions(locale, draft.language)}
            value={draft.language}
            onValueChange={(language) => set({ language })}
          />
        </ArticleField>
        <ArticleField name="url" label={t("url")} className="xl:col-span-2">
          <TextField
            type="url"
            value={draft.url}
            maxLength={urlLengthMax}
            onChange={(event) => set({ url: event.target.value })}
          />
        </ArticleField>
      </div>
    </Card>
  );
}

export function CopyFields({ form: { draft, set } }: { form: ArticleForm }) {
  const t = useTranslations("articles.fields.republication");
  const sections = useTranslations("articles.sections");
  const load = useLoadSources();
  const copy = draft.republication;
  const change = (changes: Partial<typeof copy>) => set({ republication: { ...copy, ...changes } });
  return (
    <Card title={sections("copy")}>
      <div className="grid gap-4 xl:grid-cols-2">
        <ArticleField
          name="republication.originalSource"
          inputName="republication.originalSourceId"
          label={t("originalSource")}
        >
          <Combobox
            allowNew
            load={load}
            {...(copy.originalSource === null ? {} : { defaultOption: optionOf(copy.originalSource) })}
            onChange={(option) => change({ originalSource: option === null ? null : sourceOf(option) })}
          />
        </ArticleField>
        <ArticleField name="republication.originalUrl" label={t("originalUrl")}>
          <TextField
            type="url"
            value={copy.originalUrl}
            maxLength={urlLengthMax}
            onChange={(event) => change({ originalUrl: event.target.value })}
          />
        </ArticleField>
        <div data-field="republication.evidence" className="xl:col-span-2">
          <Checkbox
            label={t("confirmed")}
            hint={t("confirmedHint")}
            checked={copy.confirmed}
            onCheckedChange={(checked) => change({ confirmed: checked === true })}
          />
        </div>
      </div>
    </Card>
  );
}
