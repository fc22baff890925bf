"use client";

import { ClaimKind } from "@claimdesk/shared/claim-state";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { languageName } from "../../lib/language-name.ts";
import { hrefWith } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { FilterSelect } from "../../ui/filter-select.tsx";
import type { Option } from "../../ui/option.ts";
import { SearchForm } from "../../ui/search-form.tsx";
import { Select } from "../../ui/select.tsx";
import { dueNames, orderNames, queueParams } from "./queue-choice.ts";
import type { QueueChoice } from "./queue-choice.ts";
import { QueueColumns } from "./queue-columns.tsx";

export interface QueueFiltersProps {
  params: SearchParams;
  choice: QueueChoice;
  desks: readonly Option[];
  languages: readonly string[];
  kinds: readonly string[];
  topics: readonly string[];
}

/** Each choice is an address of its own, so that a list can be linked to and gone back to. */
export function QueueFilters({ params, choice, desks, languages, kinds, topics }: QueueFiltersProps) {
  const t = useTranslations("queue");
  const states = useTranslations("states.kind");
  const locale = useLocale();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const go = (changes: Partial<QueueChoice>) =>
    startTransition(() => router.push(hrefWith("/", params, queueParams({ ...choice, ...changes }))));
  const labelled = (
    values: readonly string[],
    chosen: string | undefined,
    label: (value: string) => string,
  ) => withChosen(values, chosen).map((value) => ({ value, label: label(value) }));
  const selects = [
    { name: "desk", options: desks, isShown: desks.length > 1 || choice.desk !== undefined },
    { name: "language", options: labelled(languages, choice.language, (tag) => languageName(tag, locale)) },
    {
      name: "kind",
      options: Object.values(ClaimKind)
        .filter((kind) => kinds.includes(kind) || kind === choice.kind)
        .map((value) => ({ value, label: states(value) })),
    },
    { name: "topic", options: labelled(topics, choice.topic, (topic) => topic) },
    { name: "due", options: dueNames.map((value) => ({ value, label: t(`due.${value}`) })) },
  ] as const;
  return (
    <div aria-busy={pending} className="flex flex-col gap-2">
      <SearchForm
        label={t("search")}
        words={choice.words}
        onSearch={(words) => go({ words: words === "" ? undefined : words })}
      />
      <div className="grid grid-cols-2 items-center gap-2 sm:grid-cols-3 xl:flex xl:flex-wrap">
        {selects
          .filter((select) => !("isShown" in select) || select.isShown)
          .map(({ name, options }) => (
            <div key={name} className="min-w-0 xl:max-w-56 xl:min-w-36">
              <FilterSelect
                label={t(`filters.${name}`)}
                anyLabel={t(`any.${name}`)}
                value={choice[name]}
                options={options}
                onChoose={(value) => go({ [name]: value === "" ? undefined : value })}
              />
            </div>
          ))}
        <div className="min-w-0 xl:ml-auto xl:max-w-72 xl:min-w-44">
          <Select
            label={t("order")}
            value={choice.order}
            options={orderNames.map((order) => ({ value: order, label: t(`orders.${order}`) }))}
            onValueChange={(order) => go({ order })}
          />
        </div>
        <QueueColumns queue={choice.queue} columns={choice.columns} onChange={(columns) => go({ columns })} />
      </div>
    </div>
  );
}

/** The chosen value stays among the options, even when nothing is left that has it. */
function withChosen(values: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || values.includes(chosen) ? values : [chosen, ...values];
}
