"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import { countryOptions } from "../../lib/country-name.ts";
import { findSources } from "../../lib/source-choice.action.ts";

/** What a box for a country offers. Stable, as a box asks again whenever its loader changes. */
export function useLoadCountries() {
  const locale = useLocale();
  return useCallback((query: string) => Promise.resolve(countryOptions(query, locale)), [locale]);
}

/** What a box for owners offers: not the source itself. */
export function useLoadOwners(sourceId?: string) {
  const kinds = useTranslations("states.sourceKind");
  return useCallback(
    async (query: string) => {
      const sources = await findSources(query);
      return sources
        .filter(({ id }) => id !== sourceId)
        .map(({ id, name, kind }) => ({ value: id, label: name, hint: kinds(kind) }));
    },
    [sourceId, kinds],
  );
}
