import { useTranslations } from "next-intl";
import type { Alteration, AnchorClass } from "../gql/graphql.ts";

/** What became of anchored words in a newer text. */
export interface AnchorChange {
  class: AnchorClass;
  alterations: readonly Alteration[];
  /** The words as they were when somebody anchored in them. */
  before: string;
  /** What stands there now; null where they are gone. */
  after: string | null;
  /** A reviewer took note of it, and the claim stays. */
  kept: boolean;
}

interface AnchorWords {
  label: string;
  details: readonly string[];
  note: string | undefined;
}

/** Says a change of anchored words in the reader's language. */
export function useAnchorWords(): (change: AnchorChange) => AnchorWords {
  const t = useTranslations("anchors");
  return ({ class: found, alterations, kept }) => ({
    label: t(`class.${found}`),
    details: alterations.map((alteration) => t(`alteration.${alteration}`)),
    note: kept ? t("kept") : undefined,
  });
}
