import type { Tally } from "../platform/graphql/declaration.ts";
import type { Scope } from "../platform/graphql/statement.ts";

/** Kept by triggers on claims and their revisions, of now alone: what was public at an instant has to be counted. */
function tallyTable({ view }: Scope): string | null {
  if (view.kind === "public" && view.asOf !== null) return null;
  const seen = view.kind === "desk" ? "not is_public" : "is_public";
  return `(select state, language, kind, nullif(rating, '') as rating,
    case when topic = '' then '{}' else array[topic] end as topics, claims as n from claim_tally where ${seen})`;
}

export const claimTally: Tally = {
  from: tallyTable,
  whole: ({ alias }) => `${alias}.topics = '{}'`,
  filters: ["state", "language", "kind", "rating"],
  elements: "topics",
};
