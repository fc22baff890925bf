import { reasonLengthMax } from "@claimdesk/shared/limits";
import type { Locale } from "@claimdesk/shared/locale";

/** What the public is told of a merge: who was taken for two, or for one. */
export interface CorrectedSource {
  readonly kind: "MERGED" | "PARTED";
  readonly mergedName: string;
  readonly keptName: string;
  readonly shownName: string;
  readonly reason: string | null;
}

const guillemets = (name: string): string => `«\u00a0${name}\u00a0»`;

const sentences: Readonly<Record<Locale, (told: CorrectedSource) => string>> = {
  en: ({ kind, mergedName: merged, keptName: kept, shownName: shown }) => {
    if (kind === "PARTED")
      return `“${merged}” and “${kept}” are two sources, and “${merged}” is named again.`;
    if (merged === kept) return `Two sources called “${kept}” are one.`;
    return `“${merged}” and “${kept}” are one source, named “${shown}” from now on.`;
  },
  fr: ({ kind, mergedName: merged, keptName: kept, shownName: shown }) => {
    if (kind === "PARTED")
      return `${guillemets(merged)} et ${guillemets(kept)} sont deux sources, et ${guillemets(merged)} est de nouveau nommée.`;
    if (merged === kept) return `Deux sources nommées ${guillemets(kept)} n’en sont qu’une.`;
    return `${guillemets(merged)} et ${guillemets(kept)} sont une seule source, désormais nommée ${guillemets(shown)}.`;
  },
};

/** With what the editor says of it, in the language of the claim where the desk speaks that. */
export function correctionReason(told: CorrectedSource, locale: Locale): string {
  const sentence = sentences[locale](told);
  const whole = told.reason === null ? sentence : `${sentence} ${told.reason}`;
  const letters = [...whole];
  return letters.length <= reasonLengthMax ? whole : `${letters.slice(0, reasonLengthMax - 1).join("")}…`;
}
