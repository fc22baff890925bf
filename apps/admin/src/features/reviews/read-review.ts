import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { foundOrNot } from "../../lib/found.ts";
import { execute } from "../../lib/graphql-client.ts";
import { reviewDeskQuery } from "./review-desk.query.ts";
import type { DeskReview } from "./review-desk.query.ts";

export interface ReadReview {
  review: DeskReview;
  /** The next one that waits for this reader, and how many do. */
  next: { id: string | undefined; count: number };
}

/** Read once per request: the page's title, its trail and its content all want it. */
export const readReview = cache(async (id: string): Promise<ReadReview> => {
  const { review, next } = await foundOrNot(execute(reviewDeskQuery, { id }));
  if (review === null) notFound();
  const others = next.nodes.filter((other) => other.id !== review.id);
  return {
    review,
    next: { id: others[0]?.id, count: next.totalCount - (review.viewerCanDecide ? 1 : 0) },
  };
});
