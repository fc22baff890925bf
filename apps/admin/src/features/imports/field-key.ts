/** The fields that an import reads, by the keys of their names in the messages, which cannot hold dots. */
const fieldKeys = [
  "authors",
  "body",
  "canonicalUrl",
  "images",
  "imagesCaption",
  "imagesCredit",
  "language",
  "publishedAt",
  "publisher",
  "regions",
  "republicationEvidence",
  "republicationOriginalSource",
  "republicationOriginalUrl",
  "rightsContact",
  "rightsCredit",
  "rightsDisclaimer",
  "rightsHolder",
  "rightsLicence",
  "rightsNotice",
  "rightsPermission",
  "rightsTerms",
  "standfirst",
  "title",
  "topics",
  "updatedAt",
  "url",
] as const;

type FieldKey = (typeof fieldKeys)[number];

/** "rights.terms" is called "rightsTerms" in the messages; a field that is new to this page has no name yet. */
export function fieldKey(field: string): FieldKey | undefined {
  const key = field.replaceAll(/\.(\w)/g, (_dot, letter: string) => letter.toUpperCase());
  return fieldKeys.find((known) => known === key);
}
