import type { ClaimAnswer } from "./claim.fragment.ts";
import { claimPageAddress, claimReviewAddress, lastingId, type Publisher } from "./desk-address.ts";
import { entryTextOf } from "./entry-text.ts";
import { toldAt, type FeedPage } from "./feed-page.ts";
import { given } from "./given.ts";

/** A page of the feed as JSON Feed 1.1. What it has no word for stands in the extension `_claimdesk`. */
export const jsonFeedOf = ({ claims, publisher, words, self, next }: FeedPage<ClaimAnswer>): object => ({
  version: "https://jsonfeed.org/version/1.1",
  title: words.title,
  description: words.description,
  language: words.language,
  home_page_url: publisher.url,
  feed_url: self,
  ...given({ next_url: next }),
  authors: [{ name: publisher.name, url: publisher.url }],
  items: claims.map((claim) => itemOf(claim, publisher)),
});

/** A retracted claim keeps its id and says so: JSON Feed knows no deletion, and readers show what an id last said. */
function itemOf(claim: ClaimAnswer, publisher: Publisher): object {
  const { title, summary, content } = entryTextOf(claim);
  return {
    id: lastingId(claim.id),
    url: claimPageAddress(publisher, claim.id),
    title,
    summary,
    content_html: content,
    date_published: claim.publishedAt,
    date_modified: toldAt(claim),
    language: claim.language,
    ...given({ tags: claim.topics.length > 0 ? claim.topics : null }),
    _claimdesk: {
      id: claim.id,
      state: claim.state,
      ...given({
        rating: claim.verdict?.rating,
        retracted_at: claim.retractedAt,
        claim_review: claim.retractedAt === null ? claimReviewAddress(publisher, claim.id) : null,
      }),
    },
  };
}
