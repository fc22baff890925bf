import { claimList } from "../claims/claim.reader.ts";
import { scopeBeside, type Scope } from "../platform/graphql/statement.ts";
import { reviewReader } from "../review/review.reader.ts";

/** Of a word that half of all claims have, so many are ranked: from the index of words, of the newest, and of those in review. */
const foundMax = 200;
const newestMax = 300;
const inReviewMax = 300;

/**
 * Claims that say the words, as CTE `found`: candidates that cost the same however common the words are. Half a word is
 * common too, and the palette asks with each letter.
 */
export function foundClaims(scope: Scope, text: string): string {
  const claim = scopeBeside(scope, { search: text });
  const from = claimList.reader().from(claim);
  const { alias } = claim;
  const says = `${claimList.reader().visible(claim)} and ${claimList.search?.matches(claim, text) ?? "false"}`;
  const candidates = [
    `(select ${alias}.id from ${from} ${alias} where ${says} limit ${String(foundMax)})`,
    `(select ${alias}.id from ${from} ${alias} where ${says}
        and ${alias}.id in (select id from claim order by id desc limit ${String(newestMax)}))`,
    `(select ${alias}.id from ${from} ${alias} where ${says} and ${alias}.id in
        (select claim_id from review where state = 'OPEN' order by submitted_at desc limit ${String(inReviewMax)}))`,
  ].join(" union ");
  const rank = claimList.orders["RELEVANCE"]?.sql(claim) ?? "0";
  return `found as materialized (select ${alias}.id, ${alias}.text, ${alias}.language, ${relevance(rank)} score
    from ${from} ${alias} where ${alias}.id in (${candidates}))`;
}

/** Between a name that holds the words and one that begins with them. */
const relevance = (rank: string): string => `0.6 + 0.25 * (${rank}) / (1 + (${rank}))`;

export const claimHits = (first: string): string =>
  `(select 'CLAIM' kind, id, text, language, score from found order by score desc, id desc limit ${first})`;

/** Whoever looks for a claim may want to decide on it: its open reviews, right behind it. */
export function reviewHits(scope: Scope, first: string): string {
  const review = scopeBeside(scope);
  const { alias } = review;
  return `(select 'REVIEW' kind, ${alias}.id, found.text, found.language, found.score - 0.01 score
    from found join ${reviewReader.from(review)} ${alias} on ${alias}.claim_id = found.id and ${alias}.state = 'OPEN'
    where ${reviewReader.visible(review)} order by found.score desc, ${alias}.id desc limit ${first})`;
}
