import { Stance, type Permission, type SourceKind } from "@claimdesk/shared/claim-state";
import type { RightsCondition } from "@claimdesk/shared/rights";
import { useLocale, useTranslations } from "next-intl";
import type { HistoryKind } from "../../lib/action-words.ts";
import { countryName } from "../../lib/country-name.ts";
import { useReadableValue } from "../../lib/readable-value.ts";

/** What is text, and reads as such; every other value is one or several names, each the same or another. */
const texts = ["text", "rationale", "title", "standfirst", "words", "note", "name"];
const rightsTexts = /^rights(Credit|Notice|Terms|Contact|Disclaimer|Sentence)$/;

export const unitOf = (field: string): "word" | "line" =>
  texts.includes(field) || rightsTexts.test(field) ? "word" : "line";

/** Values that the API names as programs do, in the reader's words; all others as they are. */
export function useValueWords(kind: HistoryKind): (field: string, value: string | null) => string {
  const t = useTranslations("history.values");
  const states = useTranslations("states");
  const articles = useTranslations("articles");
  const read = useReadableValue();
  const locale = useLocale();
  const coded: Record<string, (value: string) => string> = {
    stance: (value) => (value in Stance ? states(`stance.${value as Stance}`) : value),
    rightsPermission: (value) => articles(`permissions.${value as Permission}.name`),
    rightsConditions: (value) =>
      value
        .split("\n")
        .map((one) => articles(`conditions.${one as RightsCondition}`))
        .join("\n"),
    rightsGround: (value) => articles(`grounds.${value as "EDITOR"}`),
    originalConfirmed: (value) => (value === "CONFIRMED" ? t("confirmed") : t("unconfirmed")),
    country: (value) => countryName(value, locale),
  };
  return (field, value) => {
    if (value === null) return "";
    if (kind === "source" && field === "kind") return states(`sourceKind.${value as SourceKind}`);
    return coded[field]?.(value) ?? read(field, value);
  };
}
