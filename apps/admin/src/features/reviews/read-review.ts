import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readFragment } from "../../gql/fragment-masking.ts";
import type { EarlierCommentsQuery, ReviewDeskQuery } from "../../gql/graphql.ts";
import { foundOrNot } from "../../lib/found.ts";
import { execute } from "../../lib/graphql-client.ts";
import { textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { orders, queuePlace } from "./queue-choice.ts";
import { walkHref, walkOf } from "./queue-walk.ts";
import { pagesIn } from "./comment-page.ts";
import { reviewDeskQuery } from "./review-desk.query.ts";
import type { DeskReview } from "./review-desk.query.ts";
import { earlierCommentsQuery, saidCommentFragment } from "./said-comment.query.ts";

export interface ReadReview {
  review: DeskReview;
  /** The next one of the view that this one was opened from, and how many wait there. */
  next: { href: string | undefined; count: number; queueHref: string };
  readAt: number;
}

/** Read once per request: the page's title, its trail and its content all want it. */
const readReviewOf = cache(async (id: string, address: string): Promise<ReadReview> => {
  const params = JSON.parse(address) as SearchParams;
  const { choice } = queuePlace({ queue: "awaiting", ...params }, []);
  const { filter, search } = walkOf(choice, new Date());
  const asked = { id, nextOf: filter, search, orderBy: [orders[choice.order]] };
  const { review, next } = await foundOrNot(execute(reviewDeskQuery, asked));
  if (review === null) notFound();
  const other = next.nodes.find((one) => one.id !== review.id);
  const isAmong = next.nodes.some((one) => one.id === review.id);
  const view = textParam(params, "view");
  const comments = await withEarlier(id, review.comments, pagesIn(params));
  return {
    review: { ...review, comments },
    readAt: Date.now(),
    next: {
      href: other && walkHref(`/reviews/${other.id}`, choice, view),
      count: next.totalCount - (isAmong || review.viewerCanDecide ? 1 : 0),
      queueHref: walkHref("/", choice, view),
    },
  };
});

type Comments = NonNullable<ReviewDeskQuery["review"]>["comments"];

/** The latest page, and as many before it as were asked for: one statement each. */
async function withEarlier(id: string, latest: Comments, pages: number): Promise<DeskReview["comments"]> {
  let { pageInfo } = latest;
  const nodes = [...latest.nodes];
  for (let page = 1; page < pages && pageInfo.hasPreviousPage && pageInfo.startCursor !== null; page += 1) {
    const before = pageInfo.startCursor;
    const { review }: EarlierCommentsQuery = await execute(earlierCommentsQuery, { id, before });
    if (review === null) break;
    nodes.unshift(...review.comments.nodes);
    ({ pageInfo } = review.comments);
  }
  return { ...latest, pageInfo, nodes: nodes.map((comment) => readFragment(saidCommentFragment, comment)) };
}

export const readReview = (id: string, params: SearchParams): Promise<ReadReview> =>
  readReviewOf(id, JSON.stringify(params));
