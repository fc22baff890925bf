interface Placed {
  kind: string;
  decision: string | null;
  comment: { id: string } | null;
  review: { id: string; claim: { id: string } } | null;
}

/** Where a notice leads: to what was said, to one's claim where it is to be changed, to the review, or to one's files. */
export function noticeHref({ kind, decision, comment, review }: Placed): string {
  if (review === null) return "/exports";
  if (comment !== null) return `/reviews/${review.id}#comment-${comment.id}`;
  return kind === "RETURNED" && decision !== null ? `/claims/${review.claim.id}` : `/reviews/${review.id}`;
}
