interface Placed {
  kind: string;
  decision: string | null;
  comment: { id: string } | null;
  review: { id: string; claim: { id: string } };
}

/** Where a notice leads: to what was said, to one's claim where it is to be changed, else to the review. */
export function noticeHref({ kind, decision, comment, review }: Placed): string {
  if (comment !== null) return `/reviews/${review.id}#comment-${comment.id}`;
  return kind === "RETURNED" && decision !== null ? `/claims/${review.claim.id}` : `/reviews/${review.id}`;
}
