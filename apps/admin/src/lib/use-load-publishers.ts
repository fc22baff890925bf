import { useLocale } from "next-intl";
import { useCallback } from "react";
import { countryName } from "./country-name.ts";
import { findSources } from "./source-choice.action.ts";
import type { Option } from "../ui/option.ts";

/** What the box for the publisher offers. */
export function useLoadPublishers(): (search: string) => Promise<readonly Option[]> {
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
