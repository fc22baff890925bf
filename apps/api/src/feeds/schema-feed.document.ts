import type { DataFeed, DataFeedItem, Graph, WithContext } from "schema-dts";
import type { WholeClaim } from "./claim.fragment.ts";
import { claimReviewOf, organisationOf, tombstoneOf } from "./claim-review.document.ts";
import type { FeedPage } from "./feed-page.ts";
import { given } from "./given.ts";

const context = "https://schema.org";

/** A page of the feed as schema.org's DataFeed: `dateDeleted` says that a claim was retracted. */
export function dataFeedOf({
  claims,
  publisher,
  words,
  self,
  updatedAt,
}: FeedPage<WholeClaim>): WithContext<DataFeed> {
  return {
    "@context": context,
    "@type": "DataFeed",
    "@id": self,
    name: words.title,
    description: words.description,
    url: self,
    publisher: organisationOf(publisher),
    ...given({ dateModified: updatedAt }),
    dataFeedElement: claims.map((claim): DataFeedItem => {
      const { publishedAt: dateCreated, updatedAt: dateModified, retractedAt: dateDeleted } = claim;
      const item = dateDeleted === null ? claimReviewOf(claim, publisher) : tombstoneOf(claim, publisher);
      return { "@type": "DataFeedItem", dateCreated, dateModified, ...given({ dateDeleted }), item };
    }),
  };
}

/** The same page as a graph of reviews alone. What was retracted has none, and stands in it as a tombstone. */
export function graphOf({ claims, publisher }: FeedPage<WholeClaim>): Graph {
  return {
    "@context": context,
    "@graph": claims.map((claim) =>
      claim.retractedAt === null ? claimReviewOf(claim, publisher) : tombstoneOf(claim, publisher),
    ),
  };
}
