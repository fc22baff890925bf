import { ClaimKind } from "@claimdesk/shared/claim-state";
import { ratingOf } from "@claimdesk/shared/verdict";
import { useLocale, useTranslations } from "next-intl";
import { languageOf } from "./locale.ts";

/** The API names ratings and kinds as programs do; readers get the words that they know them by. */
export function useReadableValue(): (field: string, value: string | null) => string {
  const t = useTranslations("states");
  const language = languageOf(useLocale());
  return (field, value) => {
    if (value === null) return "";
    if (field === "verdict" || field === "rating") return ratingOf(value)?.labels[language] ?? value;
    const kind = Object.values(ClaimKind).find((candidate) => candidate === value);
    return field === "kind" && kind !== undefined ? t(`kind.${kind}`) : value;
  };
}
