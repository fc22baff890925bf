import { useTranslations } from "next-intl";

/** How the parts of a thing, the items of its lists and their fields are called. A newer API may know more. */
export function usePartWords() {
  const t = useTranslations("history");
  return {
    part: (part: string): string =>
      t.has(`parts.${part}` as "parts.text") ? t(`parts.${part}` as "parts.text") : t("otherPart"),
    item: (part: string, place: number): string =>
      t.has(`items.${part}` as "items.evidence")
        ? t(`items.${part}` as "items.evidence", { place })
        : t("otherItem", { place }),
    field: (field: string): string =>
      t.has(`fields.${field}` as "fields.words") ? t(`fields.${field}` as "fields.words") : t("otherPart"),
  };
}
