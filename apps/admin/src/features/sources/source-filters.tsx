"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import { countryName, countryOptions } from "../../lib/country-name.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { useListAddress } from "../../lib/use-list-address.ts";
import { ColumnChoice } from "../../ui/column-choice.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { SearchForm } from "../../ui/search-form.tsx";
import { FilterSelect } from "../../ui/filter-select.tsx";
import { Select } from "../../ui/select.tsx";
import { sourceChoice, sourceKinds, sourceOrders } from "./source-choice.ts";
import { sourceColumns } from "./source-columns.ts";
import type { SourceColumn } from "./source-columns.ts";

interface SourceFiltersProps {
  params: SearchParams;
  columns: readonly SourceColumn[];
}

export function SourceFilters({ params, columns }: SourceFiltersProps) {
  const t = useTranslations("sources.list");
  const kinds = useTranslations("states.sourceKind");
  const locale = useLocale();
  const { go, pending } = useListAddress("/sources", params);
  const choice = sourceChoice(params);
  const loadCountries = useCallback(
    (query: string) => Promise.resolve(countryOptions(query, locale)),
    [locale],
  );
  const { country } = choice;
  return (
    <div aria-busy={pending} className="grid grid-cols-2 items-center gap-2 sm:grid-cols-4 xl:flex">
      <SearchForm
        label={t("search")}
        words={choice.search}
        onSearch={(search) => go({ search })}
        className="col-span-full xl:min-w-60 xl:flex-[2_1_18rem]"
      />
      <div className="min-w-0 xl:min-w-40 xl:flex-1">
        <FilterSelect
          label={t("filters.kind")}
          anyLabel={t("any.kind")}
          value={choice.kind}
          options={sourceKinds.map((value) => ({ value, label: kinds(value) }))}
          onChoose={(kind) => go({ kind })}
        />
      </div>
      <div className="min-w-0 xl:min-w-40 xl:flex-1">
        <Combobox
          key={country}
          label={t("filters.country")}
          placeholder={t("any.country")}
          load={loadCountries}
          {...(country === undefined
            ? {}
            : { defaultOption: { value: country, label: countryName(country, locale) } })}
          onChange={(option) => go({ country: option?.value ?? "" })}
        />
      </div>
      <div className="min-w-0 xl:min-w-40 xl:flex-1">
        <Select
          label={t("order")}
          value={choice.order}
          options={sourceOrders.map((value) => ({ value, label: t(`orders.${value}`) }))}
          onValueChange={(order) => go({ order })}
        />
      </div>
      <ColumnChoice
        list="sources"
        path="/sources"
        params={params}
        columns={sourceColumns.all.map((value) => ({ value, label: t(`columns.${value}`) }))}
        standard={sourceColumns.standard}
        chosen={columns}
      />
    </div>
  );
}
