import type { PartialDate } from "@claimdesk/shared/partial-date";
import type { SourceKind } from "@claimdesk/shared/claim-state";

/** Somebody's published review of a claim, as its ClaimReview says it; all of it plain text within the desk's bounds. */
export interface FactCheck {
  readonly url: string;
  readonly claim: string;
  readonly language: string | null;
  readonly topics: readonly string[];
  readonly publisher: NamedParty | null;
  readonly publishedAt: PartialDate | null;
  readonly summary: string | null;
  readonly rating: SaidRating | null;
  /** Who made the claim, when, and where. */
  readonly claimant: NamedParty | null;
  readonly claimedAt: PartialDate | null;
  readonly appearances: readonly string[];
}

export interface NamedParty {
  readonly name: string;
  readonly kind: SourceKind;
  /** The registrable domain that is its own. */
  readonly domain: string | null;
}

export interface SaidRating {
  readonly name: string | null;
  readonly value: number | null;
  readonly best: number | null;
  readonly worst: number | null;
}
