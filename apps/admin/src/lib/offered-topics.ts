interface KnownTopic {
  nameFr: string;
  nameEn: string;
  words: readonly string[];
  retiredAt: string | null;
}

interface Topics {
  terms: readonly KnownTopic[];
  /** As claims have them. */
  inUse: readonly string[];
  language: "fr" | "en";
}

/** Each topic by its name today: what is retired, or another spelling of one, is not offered beside it. */
export function offeredTopics({ terms, inUse, language }: Topics): { value: string; label: string }[] {
  const named = terms
    .filter(({ retiredAt }) => retiredAt === null)
    .map(({ nameFr, nameEn }) => (language === "fr" ? nameFr : nameEn));
  const known = new Set(terms.flatMap(({ words }) => words));
  const loose = inUse.filter((word) => !known.has(word));
  return [...new Set([...named, ...loose])].map((value) => ({ value, label: value }));
}
