import { AlteredAnchors } from "./altered-anchors.tsx";
import { ExpertInvitations } from "./expert-invitations.tsx";
import { ReadAnew } from "./read-anew.tsx";
import { ReviewActions } from "./review-actions.tsx";
import { ReviewArticle } from "./review-article.tsx";
import { ReviewChanges } from "./review-changes.tsx";
import { ReviewClaim } from "./review-claim.tsx";
import { ReviewComments } from "./review-comments.tsx";
import { ReviewDecisions } from "./review-decisions.tsx";
import type { ReadReview } from "./read-review.ts";
import { ReviewEvidenceList } from "./review-evidence.tsx";
import { ReviewHeader } from "./review-header.tsx";
import { ReviewWatch } from "./review-watch.tsx";
import { SameElsewhere } from "./same-elsewhere.tsx";
import { TalkProvider } from "./talk.tsx";

interface ReviewDeskProps extends ReadReview {
  me: string;
}

/** The claim on one side, the words it was made from on the other, and everything that bears on it. */
export function ReviewDesk({ review, next, readAt, me }: ReviewDeskProps) {
  const { claim } = review;
  return (
    <TalkProvider>
      <ReviewWatch reviewId={review.id} />
      <ReadAnew readAt={readAt} />
      <ReviewHeader review={review} />
      <ReviewActions review={review} next={next} me={me} />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-6">
          {review.alteredAnchors.length > 0 && <AlteredAnchors anchors={review.alteredAnchors} />}
          <ReviewClaim review={review} />
          {review.changesSinceApproved.length > 0 && (
            <ReviewChanges changes={review.changesSinceApproved} language={claim.language} />
          )}
          <SameElsewhere claim={claim} />
          <ReviewEvidenceList evidence={claim.evidence.nodes} />
          <ReviewDecisions decisions={review.decisions} />
          <ExpertInvitations review={review} />
          <ReviewComments review={review} me={me} />
        </div>
        <ReviewArticle appearances={claim.appearances.nodes} comments={review.comments.nodes} />
      </div>
    </TalkProvider>
  );
}
