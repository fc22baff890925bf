"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import type { FragmentType } from "../../gql/fragment-masking.ts";
import { readFragment } from "../../gql/fragment-masking.ts";
import { useDoing } from "../../lib/doing.ts";
import { KeptNote } from "../../ui/kept-note.tsx";
import { FieldSurroundingsContext } from "./article-field.tsx";
import { articleDraftFragment } from "./article.fragment.ts";
import { CopyFields, OriginFields } from "./article-source-fields.tsx";
import type { FieldReading } from "./field-reading.ts";
import { ReadingsContext } from "./field-readings.tsx";
import { BodyFields, SubjectFields, TitleFields } from "./article-text-fields.tsx";
import { RightsFields } from "./rights-fields.tsx";
import { SaveBar } from "./save-bar.tsx";
import { useArticleForm } from "./use-article-form.ts";

export interface ArticleFormProps {
  article: FragmentType<typeof articleDraftFragment>;
  /** What an import read, to be looked at and taken. */
  readings?: readonly FieldReading[] | undefined;
  remarks?: Readonly<Record<string, ReactNode>> | undefined;
  /** Where to go on from here, beside the button that saves. */
  onward: ReactNode;
  /** Reads the article again after somebody else's change, where that is not the page's own. */
  onReadAgain?: (() => void) | undefined;
}

const noRemarks = {};
const noReadings: readonly FieldReading[] = [];

/** Everything about an article that can be repaired, saved together. */
export function ArticleForm({ article: masked, ...props }: ArticleFormProps) {
  const { remarks = noRemarks, readings = noReadings, onward, onReadAgain } = props;
  const t = useTranslations("articles.form");
  const article = readFragment(articleDraftFragment, masked);
  const form = useArticleForm(article, onReadAgain);
  useDoing("EDITING");
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // What is wrong may stand far above the button that was pressed.
    const wrong = box.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    wrong?.focus();
    wrong?.scrollIntoView({ block: "center" });
  }, [form.refusal?.field, form.refusal?.problem]);
  const surroundings = useMemo(() => ({ refusal: form.refusal, remarks }), [form.refusal, remarks]);
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    // An open list would take the key for itself and choose what is highlighted in it.
    event.stopPropagation();
    form.save();
  };
  return (
    <form
      ref={box}
      noValidate
      aria-label={t("label")}
      onKeyDownCapture={saveByKey}
      onSubmit={(event) => event.preventDefault()}
      className="flex min-w-0 flex-col gap-5"
    >
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <FieldSurroundingsContext key={form.ground} value={surroundings}>
        <ReadingsContext value={{ readings, draft: form.draft, take: form.take }}>
          <TitleFields form={form} />
          <OriginFields form={form} />
          <SubjectFields form={form} />
          <CopyFields form={form} />
          <RightsFields form={form} />
          <BodyFields form={form} />
        </ReadingsContext>
      </FieldSurroundingsContext>
      <SaveBar form={form} onward={onward} />
    </form>
  );
}
