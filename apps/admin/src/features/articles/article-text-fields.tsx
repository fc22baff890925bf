"use client";

import { codePointLength } from "@claimdesk/shared/code-point";
import { reasonLengthMax, standfirstLengthMax, titleLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { Card } from "../../ui/card.tsx";
import { TagInput } from "../../ui/tag-input.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { ArticleField } from "./article-field.tsx";
import { findArticleTopics, findRegions } from "./find-terms.action.ts";
import type { ArticleForm } from "./use-article-form.ts";

const wordOptions = (words: readonly string[]) => words.map((word) => ({ value: word, label: word }));

export function TitleFields({ form: { draft, set } }: { form: ArticleForm }) {
  const t = useTranslations("articles.fields");
  const sections = useTranslations("articles.sections");
  return (
    <Card title={sections("title")}>
      <div className="flex flex-col gap-4">
        <ArticleField name="title" label={t("title")} required>
          <TextArea
            serif
            grows
            rows={1}
            maxLength={titleLengthMax}
            value={draft.title}
            onChange={(event) => set({ title: event.target.value })}
            className="min-h-11 font-semibold"
          />
        </ArticleField>
        <ArticleField name="standfirst" label={t("standfirst")}>
          <TextArea
            grows
            rows={1}
            className="min-h-9"
            maxLength={standfirstLengthMax}
            value={draft.standfirst}
            onChange={(event) => set({ standfirst: event.target.value })}
          />
        </ArticleField>
      </div>
    </Card>
  );
}

export function SubjectFields({ form: { draft, set } }: { form: ArticleForm }) {
  const t = useTranslations("articles.fields");
  const sections = useTranslations("articles.sections");
  return (
    <Card title={sections("subjects")}>
      <div className="grid gap-4 xl:grid-cols-2">
        <ArticleField name="regions" label={t("regions")}>
          <TagInput
            allowNew
            load={findRegions}
            defaultTags={wordOptions(draft.regions)}
            onChange={(tags) => set({ regions: tags.map(({ label }) => label) })}
          />
        </ArticleField>
        <ArticleField name="topics" label={t("topics")}>
          <TagInput
            allowNew
            load={findArticleTopics}
            defaultTags={wordOptions(draft.topics)}
            onChange={(tags) => set({ topics: tags.map(({ label }) => label) })}
          />
        </ArticleField>
      </div>
    </Card>
  );
}

export function BodyFields({ form }: { form: ArticleForm }) {
  const t = useTranslations("articles.fields");
  const sections = useTranslations("articles.sections");
  const { draft, set } = form;
  return (
    <Card title={sections("text")}>
      <div className="flex flex-col gap-4">
        <ArticleField
          name="body"
          inputName="text"
          label={t("body")}
          hint={t("bodyHint")}
          aside={<span className="numerals">{t("length", { length: codePointLength(draft.text) })}</span>}
        >
          <TextArea
            serif
            rows={18}
            isLong
            value={draft.text}
            onChange={(event) => set({ text: event.target.value })}
            lang={draft.language}
            dir="auto"
          />
        </ArticleField>
        {form.isTextChanged && (
          <ArticleField name="reason" label={t("reason")} hint={t("reasonHint")}>
            <TextArea
              rows={2}
              grows
              value={form.reason}
              maxLength={reasonLengthMax}
              onChange={(event) => form.setReason(event.target.value)}
            />
          </ArticleField>
        )}
      </div>
    </Card>
  );
}
