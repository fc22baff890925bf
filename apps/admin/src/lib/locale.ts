const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];
const languageDefault: Language = "en";
export const languageCookie = "language";
export const timeZoneCookie = "timeZone";

const localeOf = { en: "en-GB", fr: "fr-FR" } as const satisfies Record<Language, string>;

function isLanguage(value: string | undefined): value is Language {
  return languages.some((language) => language === value);
}

/** The language of a locale: "fr" of "fr-CA". */
export function languageOf(locale: string): Language {
  const [language] = locale.split("-");
  return isLanguage(language) ? language : languageDefault;
}

/**
 * The language is the reader's choice when there is one, else the first of the browser's that the desk speaks.
 * The region, which decides how dates look, is the browser's where it speaks that language.
 */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null): string {
  const wanted = wantedLocales(acceptLanguage ?? "");
  const language = isLanguage(chosen) ? chosen : wanted.map(baseOf).find(isLanguage);
  if (language === undefined) return localeOf[languageDefault];
  return wanted.find((locale) => locale.startsWith(`${language}-`)) ?? localeOf[language];
}

function wantedLocales(acceptLanguage: string): string[] {
  return acceptLanguage
    .split(",")
    .map(readEntry)
    .filter(({ locale, quality }) => quality > 0 && isLocale(locale))
    .sort((first, second) => second.quality - first.quality)
    .map(({ locale }) => locale);
}

function readEntry(entry: string): { locale: string; quality: number } {
  const [locale = "", ...parameters] = entry.split(";").map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice("q=".length);
  return { locale, quality: Number(quality ?? 1) };
}

function baseOf(locale: string): string {
  return locale.split("-")[0]?.toLowerCase() ?? "";
}

/** The header is anybody's text, and Intl throws on a locale that is not well formed. */
function isLocale(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
