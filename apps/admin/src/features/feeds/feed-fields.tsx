"use client";

import { nameLengthMax } from "@claimdesk/shared/limits";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useFieldProblem } from "../../lib/field-problem.ts";
import { languageOptions } from "../../lib/language-name.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { useLoadPublishers } from "../../lib/use-load-publishers.ts";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { intervals } from "./feed-draft.ts";
import type { FeedDraft } from "./feed-draft.ts";

interface FeedFieldsProps {
  draft: FeedDraft;
  set: (changes: Partial<FeedDraft>) => void;
  refusal: ShownRefusal | undefined;
}

// A select of Radix has no empty value.
const readIt = "read";

export function FeedFields({ draft, set, refusal }: FeedFieldsProps) {
  const t = useTranslations("feeds.fields");
  const locale = useLocale();
  const problemOf = useFieldProblem(refusal);
  const loadPublishers = useLoadPublishers();
  const often = useOften();
  const { publisherId, publisherName } = draft;
  return (
    <>
      <Field label={t("title")} hint={t("titleHint")} error={problemOf("title")}>
        <TextField
          autoComplete="off"
          value={draft.title}
          maxLength={nameLengthMax}
          onChange={(event) => set({ title: event.target.value })}
        />
      </Field>
      <Field label={t("publisher")} hint={t("publisherHint")} error={problemOf("publisherId")}>
        <Combobox
          load={loadPublishers}
          {...(publisherId === "" ? {} : { defaultOption: { value: publisherId, label: publisherName } })}
          onChange={(option) => set({ publisherId: option?.value ?? "", publisherName: option?.label ?? "" })}
        />
      </Field>
      <Field label={t("language")} error={problemOf("language")}>
        <Select
          options={[{ value: readIt, label: t("languageRead") }, ...languageOptions(locale)]}
          value={draft.language === "" ? readIt : draft.language}
          onValueChange={(language) => set({ language: language === readIt ? "" : language })}
        />
      </Field>
      <Field label={t("everyMinutes")} hint={t("everyMinutesHint")} error={problemOf("everyMinutes")}>
        <Select
          options={intervalsWith(draft.everyMinutes).map((value) => ({ value, label: often(Number(value)) }))}
          value={draft.everyMinutes}
          onValueChange={(everyMinutes) => set({ everyMinutes })}
        />
      </Field>
    </>
  );
}

/** A program may have set another one. */
const intervalsWith = (current: string): readonly string[] =>
  intervals.some((one) => one === current) ? intervals : [current, ...intervals];

const minutesOfAnHour = 60;

function useOften(): (minutes: number) => string {
  const format = useFormatter();
  return (minutes) =>
    minutes % minutesOfAnHour === 0
      ? format.number(minutes / minutesOfAnHour, { style: "unit", unit: "hour", unitDisplay: "long" })
      : format.number(minutes, { style: "unit", unit: "minute", unitDisplay: "long" });
}
