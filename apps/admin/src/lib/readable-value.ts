import { ClaimKind, Stance } from "@claimdesk/shared/claim-state";
import { ratingOf } from "@claimdesk/shared/verdict";
import { useLocale, useTranslations } from "next-intl";
import { languageName } from "./language-name.ts";
import { languageOf } from "./locale.ts";

const stanceOfLine = new RegExp(`^(${Object.values(Stance).join("|")})(?=: )`, "gm");

/** The API names ratings, kinds and stances as programs do; readers get the words that they know them by. */
export function useReadableValue(): (field: string, value: string | null) => string {
  const t = useTranslations("states");
  const locale = useLocale();
  return (field, value) => {
    if (value === null) return "";
    if (field === "verdict" || field === "rating")
      return ratingOf(value)?.labels[languageOf(locale)] ?? value;
    if (field === "language") return languageName(value, locale);
    // Each piece of evidence is a line that begins with its stance.
    if (field === "evidence")
      return value.replaceAll(stanceOfLine, (stance) => t(`stance.${stance as Stance}`));
    const kind = Object.values(ClaimKind).find((candidate) => candidate === value);
    return field === "kind" && kind !== undefined ? t(`kind.${kind}`) : value;
  };
}
