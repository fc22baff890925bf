/** Languages that articles often come in. A desk may meet any other: what an article has is always offered too. */
const offered = [
  "fr",
  "en",
  "ar",
  "de",
  "es",
  "fa",
  "he",
  "it",
  "ja",
  "nl",
  "pl",
  "pt",
  "ru",
  "tr",
  "uk",
  "zh",
];

/** What a language is called in the reader's own. A tag that nobody knows stands as it is. */
export function languageName(tag: string, locale: string): string {
  try {
    const name = new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
    // Intl names a language as it stands inside a sentence; here it stands alone.
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return tag;
  }
}

export interface LanguageOption {
  value: string;
  label: string;
}

export function languageOptions(locale: string, current?: string): readonly LanguageOption[] {
  const tags = current === undefined || offered.includes(current) ? offered : [current, ...offered];
  return tags.map((value) => ({ value, label: languageName(value, locale) }));
}
