"use client";

import { useTranslations } from "next-intl";
import type { SearchParams } from "../../lib/page-place.ts";
import { useListAddress } from "../../lib/use-list-address.ts";
import { useLoadPublishers } from "../../lib/use-load-publishers.ts";
import { Combobox } from "../../ui/combobox.tsx";
import { FilterSelect } from "../../ui/filter-select.tsx";
import type { Option } from "../../ui/option.ts";
import { SearchForm } from "../../ui/search-form.tsx";
import { importChoice, importFailures, importStates, importWays, myself } from "./import-choice.ts";

interface Named {
  id: string;
  name: string;
}

export interface ImportFiltersProps {
  params: SearchParams;
  publisher: Named | null;
  /** Whose imports are shown, where they are somebody else's. */
  person: Named | null;
}

/** Each choice is an address of its own. What is typed above, and where the page stands, stays. */
export function ImportFilters({ params, publisher, person }: ImportFiltersProps) {
  const t = useTranslations("imports.list");
  const load = useLoadPublishers();
  const { go, pending } = useListAddress("/import", params, { scroll: false });
  const choice = importChoice(params);
  return (
    <div aria-busy={pending} className="grid grid-cols-2 gap-2 border-b border-line p-3 lg:grid-cols-4">
      <SearchForm
        label={t("search")}
        words={choice.search}
        onSearch={(search) => go({ search })}
        className="max-lg:col-span-2 lg:col-span-3"
      />
      <div className="max-lg:col-span-2">
        <Combobox
          key={publisher?.id}
          label={t("filters.publisher")}
          placeholder={t("any.publisher")}
          load={load}
          {...(publisher === null ? {} : { defaultOption: { value: publisher.id, label: publisher.name } })}
          onChange={(option) => go({ publisher: option?.value ?? "" })}
        />
      </div>
      <Choices params={params} person={person} go={go} />
    </div>
  );
}

interface ChoicesProps extends Pick<ImportFiltersProps, "params" | "person"> {
  go: (changes: Record<string, string>) => void;
}

function Choices({ params, person, go }: ChoicesProps) {
  const t = useTranslations("imports.list");
  const states = useTranslations("imports.standing.states");
  const failures = useTranslations("fetchFailures");
  const { way, state, failure, by } = importChoice(params);
  const people = [
    { value: myself, label: t("mine") },
    ...(person === null ? [] : [{ value: person.id, label: t("of", { name: person.name }) }]),
  ];
  const choices: readonly Choice[] = [
    { name: "way", value: way, options: importWays.map((value) => ({ value, label: t(`ways.${value}`) })) },
    { name: "state", value: state, options: importStates.map((value) => ({ value, label: states(value) })) },
    {
      name: "failure",
      value: failure,
      options: importFailures.map((value) => ({ value, label: failures(`${value}.what`) })),
    },
    { name: "by", value: by, options: people },
  ];
  return choices.map(({ name, value, options }) => (
    <FilterSelect
      key={name}
      label={t(`filters.${name}`)}
      anyLabel={t(`any.${name}`)}
      value={value}
      options={options}
      onChoose={(chosen) => go({ [name]: chosen })}
    />
  ));
}

interface Choice {
  name: "way" | "state" | "failure" | "by";
  value: string | undefined;
  options: readonly Option[];
}
