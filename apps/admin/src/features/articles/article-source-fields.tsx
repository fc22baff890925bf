"use client";

import { Permission } from "@claimdesk/shared/claim-state";
import { nameLengthMax, rightsTextLengthMax, urlLengthMax } from "@claimdesk/shared/limits";
import { useLocale, useTranslations } from "next-intl";
import { languageOptions } from "../../lib/language-name.ts";
import { Card } from "../../ui/card.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { Select } from "../../ui/select.tsx";
import { TagInput } from "../../ui/tag-input.tsx";
import { TextArea } from "../../ui/text-area.tsx";
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

const rightsTexts = ["notice", "terms", "disclaimer"] as const;
const rightsLines = ["holder", "contact"] as const;

export function RightsFields({ form: { draft, set } }: { form: ArticleForm }) {
  const t = useTranslations("articles.fields.rights");
  const permissions = useTranslations("articles.permissions");
  const sections = useTranslations("articles.sections");
  const rights = draft.rights;
  const change = (changes: Partial<typeof rights>) => set({ rights: { ...rights, ...changes } });
  const options = Object.values(Permission).map((value) => ({
    value,
    label: permissions(`${value}.name`),
    hint: permissions(`${value}.hint`),
  }));
  return (
    <Card title={sections("rights")}>
      <div className="grid gap-4 xl:grid-cols-2">
        {rightsLines.map((name) => (
          <ArticleField key={name} name={`rights.${name}`} label={t(name)}>
            <TextField
              value={rights[name]}
              maxLength={name === "holder" ? nameLengthMax : rightsTextLengthMax}
              onChange={(event) => change({ [name]: event.target.value })}
            />
          </ArticleField>
        ))}
        {rightsTexts.map((name) => (
          <ArticleField key={name} name={`rights.${name}`} label={t(name)} className="xl:col-span-2">
            <TextArea
              grows
              rows={1}
              className="min-h-9"
              value={rights[name]}
              maxLength={rightsTextLengthMax}
              onChange={(event) => change({ [name]: event.target.value })}
            />
          </ArticleField>
        ))}
        <ArticleField
          name="rights.permission"
          label={t("permission")}
          hint={t("permissionHint")}
          className="xl:col-span-2"
        >
          <Select
            options={options}
            value={rights.permission}
            onValueChange={(permission) => change({ permission })}
          />
        </ArticleField>
      </div>
    </Card>
  );
}
