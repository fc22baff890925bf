import type { Block } from "../block.ts";
import type { Candidate } from "../findings.ts";
import { hintCandidates } from "../hint.ts";
import type { Place } from "../place.ts";
import type { ReadingHints } from "../reading.ts";
import { cardAuthors } from "./card-author.ts";
import { elementCandidates } from "./element-candidate.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { linkedCandidates } from "./linked-candidate.ts";
import { metaCandidates } from "./meta-candidate.ts";
import { withoutSiteNames } from "./site-name.ts";
import { rightsProperties } from "./rights-property.ts";
import type { SourcePage } from "./source-page.ts";
import { weighedAuthors, weighedTitles } from "./weight.ts";

interface Told {
  readonly hints: ReadingHints;
  readonly linked: LinkedArticle | undefined;
}

/** What the page's data and elements say, each weighed by what the others say. */
export function pageCandidates(raw: string, page: SourcePage, { hints, linked }: Told): Candidate[] {
  const base = hints.sourceUrl ?? null;
  const candidates = [
    ...hintCandidates(hints),
    ...(linked === undefined ? [] : linkedCandidates(raw, linked)),
    ...metaCandidates(page, base),
    ...cardAuthors(page),
    ...elementCandidates(page, base),
    ...rightsProperties(page, base),
  ];
  return weighedAuthors(withoutSiteNames(weighedTitles(candidates)));
}

/** A fragment that names its title nowhere has it in its first heading. */
export function headingTitle(
  opening: readonly Block[],
  data: readonly Candidate[],
  place: Place,
): Candidate[] {
  if (data.some(({ field }) => field === "title")) return [];
  const heading = opening.slice(0, 6).find(({ kind }) => kind === "heading");
  return heading === undefined
    ? []
    : [
        {
          field: "title",
          value: heading.text,
          confidence: 0.7,
          at: place(heading, null),
          method: "title-line",
        },
      ];
}
