import type { SourceKind } from "@claimdesk/shared/claim-state";

/** Why two sources may be one, in words that an editor can check. */
export const LikenessReason = {
  SAME_DOMAIN: "SAME_DOMAIN",
  SAME_NAME: "SAME_NAME",
  SAME_LETTERS: "SAME_LETTERS",
  LEGAL_FORM: "LEGAL_FORM",
  NAME_IS_DOMAIN: "NAME_IS_DOMAIN",
  ACRONYM: "ACRONYM",
  NAME_ORDER: "NAME_ORDER",
  TRANSLITERATION: "TRANSLITERATION",
  INITIAL_AND_SURNAME: "INITIAL_AND_SURNAME",
  MIDDLE_NAME: "MIDDLE_NAME",
  SURNAME_ALONE: "SURNAME_ALONE",
} as const;
export type LikenessReason = keyof typeof LikenessReason;

export interface ComparedSource {
  readonly kind: SourceKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly homepage: string | null;
  readonly country: string | null;
}

export const namesOf = ({ name, aliases }: Pick<ComparedSource, "name" | "aliases">): string[] => [
  name,
  ...aliases,
];
