"use client";

import { useLocale, useTranslations } from "next-intl";
import { languageOptions } from "../../lib/language-name.ts";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { useLoadPublishers } from "../../lib/use-load-publishers.ts";

/** What an editor knows better than the page; empty is what it says itself. */
export interface Known {
  readonly publisherId: string;
  readonly language: string;
}

export const nothingKnown: Known = { publisherId: "", language: "" };

// A select of Radix has no empty value.
const readIt = "read";

interface KnownFieldsProps {
  known: Known;
  onChange: (known: Known) => void;
  problemOf?: (field: string) => string | undefined;
}

/** All of it can be left as it is. */
export function KnownFields({ known, onChange, problemOf = () => undefined }: KnownFieldsProps) {
  const t = useTranslations("imports.form");
  const locale = useLocale();
  const loadPublishers = useLoadPublishers();
  return (
    <>
      <Field label={t("publisher")} hint={t("publisherHint")} error={problemOf("publisherId")}>
        <Combobox
          load={loadPublishers}
          onChange={(option) => onChange({ ...known, publisherId: option?.value ?? "" })}
        />
      </Field>
      <Field label={t("language")} error={problemOf("language")}>
        <Select
          options={[{ value: readIt, label: t("languageRead") }, ...languageOptions(locale)]}
          value={known.language === "" ? readIt : known.language}
          onValueChange={(language) => onChange({ ...known, language: language === readIt ? "" : language })}
        />
      </Field>
    </>
  );
}
