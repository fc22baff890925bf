import { useLocale } from "next-intl";
import { useCallback } from "react";
import { countryName } from "./country-name.ts";
import { findSources } from "./source-choice.action.ts";

interface PublisherOption {
  value: string;
  label: string;
  hint: string | undefined;
}

/** What the box for the publisher offers. */
export function useLoadPublishers(): (search: string) => Promise<readonly PublisherOption[]> {
  const locale = useLocale();
  return useCallback(
    async (search: string) => {
      const sources = await findSources(search);
      return sources.map(({ id, name, country }) => ({
        value: id,
        label: name,
        hint: country === null ? undefined : countryName(country, locale),
      }));
    },
    [locale],
  );
}
