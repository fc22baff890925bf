"use client";

import { claimStates } from "@claimdesk/shared/claim-state";
import { useLocale, useTranslations } from "next-intl";
import type { SearchParams } from "../../lib/page-place.ts";
import { useListAddress } from "../../lib/use-list-address.ts";
import { ColumnChoice } from "../../ui/column-choice.tsx";
import { FilterSelect } from "../../ui/filter-select.tsx";
import type { Option } from "../../ui/option.ts";
import { SearchForm } from "../../ui/search-form.tsx";
import { Select } from "../../ui/select.tsx";
import { claimKinds, claimOrders } from "./claim-choice.ts";
import type { ClaimChoice } from "./claim-choice.ts";
import { claimColumns } from "./claim-columns.ts";
import type { ClaimColumn } from "./claim-columns.ts";
import type { OfferedValues } from "./claim-values.action.ts";
import { useClaimValues } from "./use-claim-values.ts";
import { languageName } from "../../lib/language-name.ts";

export interface ClaimFiltersProps {
  params: SearchParams;
  choice: ClaimChoice;
  ratings: readonly Option[];
  columns: readonly ClaimColumn[];
}

export function ClaimFilters({ params, choice, ratings, columns }: ClaimFiltersProps) {
  const t = useTranslations("claims.list");
  const table = useTranslations("claims.table");
  const states = useTranslations("states");
  const locale = useLocale();
  const { go, pending } = useListAddress("/claims", params);
  const { values, state, ask } = useClaimValues(params);
  const offered = useOffered(state);
  const selects = [
    {
      name: "state",
      value: choice.state,
      options: claimStates.map((value) => ({ value, label: states(`claim.${value}`) })),
    },
    {
      name: "kind",
      value: choice.kind,
      options: claimKinds.map((value) => ({ value, label: states(`kind.${value}`) })),
    },
    { name: "rating", value: choice.rating, options: ratings },
    {
      name: "language",
      value: choice.language,
      options: offered(values?.languages, choice.language, (tag) => languageName(tag, locale)),
    },
    {
      name: "topic",
      value: choice.topic,
      options: offered(values?.topics, choice.topic, (topic) => topic),
    },
  ] as const;
  return (
    <div
      aria-busy={pending}
      className="grid grid-cols-2 items-center gap-2 sm:grid-cols-4 xl:grid-cols-[repeat(6,minmax(0,1fr))_auto]"
    >
      <SearchForm
        label={t("search")}
        words={choice.search}
        onSearch={(search) => go({ search })}
        className="col-span-full"
      />
      {selects.map(({ name, value, options }) => (
        <div
          key={name}
          {...(offersValues(name) && { onPointerEnter: ask, onFocus: ask })}
          className="min-w-0"
        >
          <FilterSelect
            label={t(`filters.${name}`)}
            anyLabel={t(`any.${name}`)}
            value={value}
            options={options}
            onChoose={(next) => go({ [name]: next })}
          />
        </div>
      ))}
      <div className="min-w-0">
        <Select
          label={t("order")}
          value={choice.order}
          options={claimOrders
            .filter((order) => order !== "RELEVANCE" || choice.search !== undefined)
            .map((order) => ({ value: order, label: t(`orders.${order}`) }))}
          onValueChange={(order) => go({ order })}
        />
      </div>
      <div className="max-sm:col-span-2">
        <ColumnChoice
          list="claims"
          path="/claims"
          params={params}
          columns={claimColumns.all.map((value) => ({ value, label: table(value) }))}
          standard={claimColumns.standard}
          chosen={columns}
        />
      </div>
    </div>
  );
}

const offersValues = (name: string): boolean => name === "language" || name === "topic";

type Offered = (
  values: OfferedValues | undefined,
  chosen: string | undefined,
  label: (value: string) => string,
) => readonly Option[];

/** The chosen value stays among the options, even when nothing is left that has it. */
function useOffered(state: "loading" | "failed" | "known"): Offered {
  const t = useTranslations("claims.list.offered");
  return (offered, chosen, label) => {
    const { values = [], areSome = false } = offered ?? {};
    const shown = chosen === undefined || values.includes(chosen) ? values : [chosen, ...values];
    const options = shown.map((value) => ({ value, label: label(value) }));
    if (state === "known" && !areSome) return options;
    // A value that no claim can have: it only says how things stand.
    const note = state === "known" ? t("some") : t(state);
    return [...options, { value: ` ${state}`, label: note, disabled: true }];
  };
}
