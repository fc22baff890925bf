"use client";

import { useLocale, useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { languageOptions } from "../../lib/language-name.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { useListAddress } from "../../lib/use-list-address.ts";
import { ColumnChoice } from "../../ui/column-choice.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { SearchForm } from "../../ui/search-form.tsx";
import { FilterSelect } from "../../ui/filter-select.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { articleChoice, articleOrders } from "./article-choice.ts";
import { articleColumns } from "./article-columns.ts";
import type { ArticleColumn } from "./article-columns.ts";
import { useLoadSources } from "./use-load-sources.ts";

export interface ArticleFiltersProps {
  params: SearchParams;
  publisher: { id: string; name: string } | null;
  columns: readonly ArticleColumn[];
}

export function ArticleFilters({ params, publisher, columns }: ArticleFiltersProps) {
  const t = useTranslations("articles.list");
  const locale = useLocale();
  const load = useLoadSources();
  const { go, pending } = useListAddress("/articles", params);
  const choice = articleChoice(params);
  const submitTopic = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const topic = new FormData(event.currentTarget).get("topic");
    go({ topic: typeof topic === "string" ? topic.trim() : "" });
  };
  return (
    <div aria-busy={pending} className="grid grid-cols-2 items-center gap-2 sm:grid-cols-3 xl:flex">
      <SearchForm
        label={t("search")}
        words={choice.search}
        onSearch={(search) => go({ search })}
        className="col-span-full xl:min-w-52 xl:flex-[2_1_12rem]"
      />
      <div className="col-span-2 xl:min-w-44 xl:flex-1">
        <Combobox
          key={publisher?.id}
          label={t("filters.publisher")}
          placeholder={t("any.publisher")}
          load={load}
          {...(publisher === null ? {} : { defaultOption: { value: publisher.id, label: publisher.name } })}
          onChange={(option) => go({ publisher: option?.value ?? "" })}
        />
      </div>
      <form onSubmit={submitTopic} className="min-w-0 xl:min-w-32 xl:flex-1">
        <TextField
          key={choice.topic}
          name="topic"
          aria-label={t("filters.topic")}
          placeholder={t("any.topic")}
          defaultValue={choice.topic}
        />
      </form>
      <div className="min-w-0 xl:min-w-36 xl:flex-1">
        <FilterSelect
          label={t("filters.language")}
          anyLabel={t("any.language")}
          value={choice.language}
          options={languageOptions(locale, choice.language)}
          onChoose={(language) => go({ language })}
        />
      </div>
      <div className="min-w-0 xl:min-w-36 xl:flex-1">
        <Select
          label={t("order")}
          value={choice.order}
          options={articleOrders.map((value) => ({ value, label: t(`orders.${value}`) }))}
          onValueChange={(order) => go({ order })}
        />
      </div>
      <ColumnChoice
        list="articles"
        path="/articles"
        params={params}
        columns={articleColumns.all.map((value) => ({ value, label: t(`columns.${value}`) }))}
        standard={articleColumns.standard}
        chosen={columns}
      />
    </div>
  );
}
