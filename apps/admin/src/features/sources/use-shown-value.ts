import { useLocale, useTranslations } from "next-intl";
import { countryName } from "../../lib/country-name.ts";
import { sourceKinds } from "./source-choice.ts";

interface WrittenValue {
  field: string;
  /** As the source or its audit has it. */
  value: unknown;
}

/** Says what stood in a field in the reader's words, several with commas. Ids of owners cannot be said. */
export function useShownValue(): (written: WrittenValue) => string {
  const kinds = useTranslations("states.sourceKind");
  const t = useTranslations("sources.fields");
  const locale = useLocale();
  return ({ field, value }) => {
    if (value === null || value === undefined || value === "") return t("nothing");
    const kind = sourceKinds.find((candidate) => candidate === value);
    if (field === "kind" && kind !== undefined) return kinds(kind);
    if (field === "country" && typeof value === "string") return countryName(value, locale);
    if (!Array.isArray(value)) return typeof value === "string" ? value : JSON.stringify(value);
    return value.length === 0 ? t("nothing") : value.map(nameOf).join(", ");
  };
}

function nameOf(value: unknown): string {
  if (typeof value === "object" && value !== null && "name" in value) return String(value.name);
  return String(value);
}
