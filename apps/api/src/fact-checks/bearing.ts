import type { NewEvidence } from "../evidence/evidence.service.ts";
import { asRichText } from "../kernel/rich-text-words.ts";
import type { FactCheck } from "./fact-check.ts";
import { asSaid, half, type MappedRating, type ScaleStep } from "./rating-mapping.ts";
import { cut } from "./plain-text.ts";

/** UUIDs of the sources that a review names. */
export interface NamedSources {
  readonly publisherId: string | null;
  readonly claimantId: string | null;
}

const excerptLengthMax = 2_000;

/** The review itself. What it bears on the claim follows from its verdict where the desk has one for it. */
export function reviewEvidence(
  check: FactCheck,
  { publisherId }: NamedSources,
  { rating, scale }: { readonly rating: MappedRating | null; readonly scale: readonly ScaleStep[] },
): NewEvidence {
  const { url, summary, publishedAt } = check;
  const said = check.rating === null ? null : asSaid(check.rating);
  const note = [said, publishedAt].filter((one) => one !== null).join("; ");
  const stance = rating?.kind === "mapped" ? stanceOf(rating.step, scale) : "CONTEXT";
  const excerpt = summary === null ? null : cut(summary, excerptLengthMax);
  return { stance, url, sourceId: publisherId, excerpt, note: note === "" ? null : note };
}

/** Where the claim was made, as the review says; one piece without an address where it only says by whom. */
export function appearanceEvidence(
  { claimedAt }: FactCheck,
  { claimantId }: NamedSources,
  places: readonly { readonly url: string; readonly articleId: string | null }[],
): NewEvidence[] {
  const bearing = { stance: "CONTEXT", sourceId: claimantId, note: claimedAt } as const;
  if (places.length === 0) return claimantId === null ? [] : [bearing];
  return places.map(({ url, articleId }) => ({ ...bearing, url, articleId }));
}

/** Whose verdict it is, in their words, whatever stands in them. */
export function rationaleOf({ rating, publisher, url, summary }: FactCheck): string {
  const by = [publisher?.name, rating === null ? null : asSaid(rating)]
    .filter((one) => one != null)
    .join(": ");
  return asRichText([by, summary, url].filter((one) => one !== null && one !== "").join("\n\n"));
}

/** What is unproven is not refuted: only the lowest rating says that. */
function stanceOf({ value }: ScaleStep, scale: readonly ScaleStep[]): NewEvidence["stance"] {
  if (value === null) return "CONTEXT";
  const lowest = Math.min(...scale.flatMap((step) => (step.value === null ? [] : [step.value])));
  if (value === lowest) return "REFUTES";
  return half(value, scale) > 0 ? "SUPPORTS" : "CONTEXT";
}
