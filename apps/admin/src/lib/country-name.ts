import { folded } from "./folded.ts";

/** Codes that name no country of a source: unknown, invented for tests, or a currency's. */
const nowhere = new Set(["EZ", "QO", "XA", "XB", "ZZ"]);
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** What a country is called in the reader's language. A code that nobody knows stands as it is. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

export interface CountryOption {
  value: string;
  label: string;
  hint: string;
}

/** The countries whose name has these letters, or whose code they are; accents and capitals do not matter. */
export function countryOptions(query: string, locale: string): readonly CountryOption[] {
  const typed = folded(query.trim());
  return countries(locale)
    .filter(({ value, label }) => folded(label).includes(typed) || value.toLowerCase() === typed)
    .sort(
      (one, other) => startOf(one, typed) - startOf(other, typed) || compare(one.label, other.label, locale),
    );
}

function countries(locale: string): CountryOption[] {
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((value) => {
    const label = nowhere.has(value) || isFormer(value) ? undefined : names.of(value);
    return label === undefined ? [] : [{ value, label, hint: value }];
  });
}

/** A code that was given up, such as that of the USSR, reads as the one in its place. */
function isFormer(code: string): boolean {
  return new Intl.Locale(`und-${code}`).maximize().region !== code;
}

function startOf({ label }: CountryOption, typed: string): number {
  return folded(label).startsWith(typed) ? 0 : 1;
}

function compare(one: string, other: string, locale: string): number {
  return one.localeCompare(other, locale);
}
