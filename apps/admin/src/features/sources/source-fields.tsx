"use client";

import { nameLengthMax, urlLengthMax } from "@claimdesk/shared/limits";
import { useLocale, useTranslations } from "next-intl";
import { countryName } from "../../lib/country-name.ts";
import { useFieldProblem } from "../../lib/field-problem.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import type { Option } from "../../ui/option.ts";
import { Select } from "../../ui/select.tsx";
import { TagInput } from "../../ui/tag-input.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { OwnershipFields } from "./ownership-fields.tsx";
import { sourceKinds } from "./source-choice.ts";
import { withOwners } from "./source-draft.ts";
import type { SourceDraft } from "./source-draft.ts";
import { useLoadCountries, useLoadOwners } from "./use-source-options.ts";

export interface SourceFieldsProps {
  draft: SourceDraft;
  set: (changes: Partial<SourceDraft>) => void;
  refusal: ShownRefusal | undefined;
  nameProblem?: string | undefined;
  ownerProblem?: string | undefined;
  /** It was to be saved: what is wrong with a date is said from now on. */
  isAsked: boolean;
  /** The source itself, which is not offered as its own owner. */
  sourceId?: string | undefined;
}

/** The fields' names in the input, in the order of the form. */
export const shownFields = ["name", "kind", "aliases", "homepage", "domains", "country", "ownerships"];

export function SourceFields({
  draft,
  set,
  refusal,
  nameProblem,
  ownerProblem,
  isAsked,
  sourceId,
}: SourceFieldsProps) {
  const t = useTranslations("sources.fields");
  const kinds = useTranslations("states.sourceKind");
  const locale = useLocale();
  const loadCountries = useLoadCountries();
  const problem = useFieldProblem(refusal);
  const { country } = draft;
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Field label={t("name")} required error={nameProblem ?? problem("name")}>
        <TextField
          autoFocus
          value={draft.name}
          maxLength={nameLengthMax}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <Field label={t("kind")} error={problem("kind")}>
        <Select
          options={sourceKinds.map((value) => ({
            value,
            label: kinds(value),
            hint: t(`kindHints.${value}`),
          }))}
          value={draft.kind}
          onValueChange={(kind) => set({ kind })}
        />
      </Field>
      <Field
        label={t("aliases")}
        hint={t("aliasesHint")}
        error={problem("aliases")}
        className="md:col-span-2"
      >
        <Words words={draft.aliases} onChange={(aliases) => set({ aliases })} />
      </Field>
      <Field label={t("homepage")} error={problem("homepage")}>
        <TextField
          type="url"
          placeholder="https://example.org/"
          value={draft.homepage}
          maxLength={urlLengthMax}
          onChange={(event) => set({ homepage: event.target.value })}
        />
      </Field>
      <Field label={t("country")} error={problem("country")}>
        <Combobox
          load={loadCountries}
          {...(country === null
            ? {}
            : { defaultOption: { value: country, label: countryName(country, locale) } })}
          onChange={(option) => set({ country: option?.value ?? null })}
        />
      </Field>
      <Field
        label={t("domains")}
        hint={t("domainsHint")}
        error={problem("domains")}
        className="md:col-span-2"
      >
        <Words words={draft.domains} onChange={(domains) => set({ domains })} />
      </Field>
      <OwnersField {...{ draft, set, isAsked, sourceId }} problem={ownerProblem ?? problem("ownerships")} />
    </div>
  );
}

type OwnersFieldProps = Pick<SourceFieldsProps, "draft" | "set" | "isAsked" | "sourceId"> & {
  problem: string | undefined;
};

/** Whose it is and was, each with what is known of that. */
function OwnersField({ draft: { ownerships }, set, isAsked, sourceId, problem }: OwnersFieldProps) {
  const t = useTranslations("sources.fields");
  const loadOwners = useLoadOwners(sourceId);
  return (
    <>
      <Field label={t("ownerships")} hint={t("ownersHint")} error={problem} className="md:col-span-2">
        <TagInput
          load={loadOwners}
          defaultTags={ownerships.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(tags) => {
            const owners = tags.map(({ value, label }) => ({ id: value, name: label }));
            set({ ownerships: withOwners(ownerships, owners) });
          }}
        />
      </Field>
      <OwnershipFields
        ownerships={ownerships}
        isAsked={isAsked}
        onChange={(next) => set({ ownerships: next })}
      />
    </>
  );
}

/** Free words: nothing is looked up, what is typed is taken. */
const loadNothing = (): Promise<readonly Option[]> => Promise.resolve([]);

interface WordsProps {
  words: readonly string[];
  onChange: (words: readonly string[]) => void;
}

function Words({ words, onChange }: WordsProps) {
  return (
    <TagInput
      allowNew
      keepsTyped
      load={loadNothing}
      defaultTags={words.map((word) => ({ value: word, label: word }))}
      onChange={(tags) => onChange(tags.map(({ value }) => value))}
    />
  );
}
