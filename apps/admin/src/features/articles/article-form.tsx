"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import type { FragmentType } from "../../gql/fragment-masking.ts";
import { readFragment } from "../../gql/fragment-masking.ts";
import { useToast } from "../../ui/toast.tsx";
import { FieldSurroundingsContext } from "./article-field.tsx";
import { articleDraftFragment } from "./article.fragment.ts";
import { ArticleFormProblem } from "./article-form-problem.tsx";
import { CopyFields, OriginFields, RightsFields } from "./article-source-fields.tsx";
import { BodyFields, SubjectFields, TitleFields } from "./article-text-fields.tsx";
import { SaveBar } from "./save-bar.tsx";
import { useArticleForm } from "./use-article-form.ts";

export interface ArticleFormProps {
  article: FragmentType<typeof articleDraftFragment>;
  remarks?: Readonly<Record<string, ReactNode>> | undefined;
  /** Where to go on from here, beside the button that saves. */
  onward: ReactNode;
}

const noRemarks = {};

/** Everything about an article that can be repaired, saved together. */
export function ArticleForm({ article: masked, remarks = noRemarks, onward }: ArticleFormProps) {
  const t = useTranslations("articles.form");
  const toast = useToast();
  const article = readFragment(articleDraftFragment, masked);
  const form = useArticleForm(article, () => toast({ tone: "success", title: t("saved") }));
  const surroundings = useMemo(() => ({ refusal: form.refusal, remarks }), [form.refusal, remarks]);
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.save();
  };
  return (
    <form
      noValidate
      aria-label={t("label")}
      onKeyDown={saveByKey}
      onSubmit={(event) => event.preventDefault()}
      className="flex min-w-0 flex-col gap-5"
    >
      <FieldSurroundingsContext key={form.ground} value={surroundings}>
        <TitleFields form={form} />
        <OriginFields form={form} />
        <SubjectFields form={form} />
        <CopyFields form={form} />
        <RightsFields form={form} />
        <BodyFields form={form} />
      </FieldSurroundingsContext>
      <ArticleFormProblem refusal={form.refusal} onReadAgain={form.readAgain} />
      <SaveBar form={form} onward={onward} />
    </form>
  );
}
