/** Front matter that names itself: "Région : Asie, Europe". */
type LabelName =
  | "title"
  | "standfirst"
  | "authors"
  | "publisher"
  | "publishedAt"
  | "updatedAt"
  | "language"
  | "regions"
  | "topics"
  | "url"
  | "aside";

export interface Labelled {
  readonly name: LabelName;
  readonly value: string;
}

const words: Readonly<Record<LabelName, string>> = {
  title: "titre|title|titel|título|headline",
  standfirst: "chapô|chapeau|standfirst|summary|résumé",
  authors: "auteure?s?|authors?|autor(?:es)?|byline",
  publisher: "éditeur|publisher|publication|média|outlet|journal",
  publishedAt:
    "date|date de publication|publié le|published|publication date|published on|posted on|fecha|datum",
  updatedAt: "mis à jour|mis à jour le|dernière mise à jour|updated|last updated|updated on",
  language: "langue|language|idioma|sprache",
  regions: "régions?|regions?|zones?|pays|countr(?:y|ies)|región|regiones",
  topics:
    "thèmes?|themes?|thématiques?|topics?|sujets?|subjects?|rubriques?|catégories?|categor(?:y|ies)|mots[- ]clés|tags?|keywords?|sections?|temas?|themen?",
  url: "url|lien|link|adresse|permalink",
  aside:
    "traduction|traduit par|translated by|translation|temps de lecture|reading time|photo|crédit photo|photo credit",
};

const byWord = Object.entries(words).map(
  ([name, alternatives]) => [name as LabelName, new RegExp(`^(?:${alternatives})$`, "iu")] as const,
);

export function readLabel(line: string): Labelled | null {
  if (line.length > 400) return null;
  const colon = /\s{0,2}[::]\s*/u.exec(line);
  if (colon === null || colon.index > 30) return null;
  const label = line.slice(0, colon.index).trim();
  const value = line.slice(colon.index + colon[0].length).trim();
  const name = byWord.find(([, pattern]) => pattern.test(label))?.[0];
  return name !== undefined && value !== "" ? { name, value } : null;
}

/** The values of a list as it is written; its own commas inside brackets do not part it. */
export function splitList(value: string): string[] {
  const parts = value
    .split(/\s*[,;|•·]\s*(?![^(]*\))/u)
    .map((part) => part.replace(/^#|^(?:tag|topic|keyword):|\.$/gi, "").trim());
  return [...new Set(parts.filter((part) => /[\p{L}\p{N}]/u.test(part) && part.length <= 80))];
}
