import type { DataSource } from "typeorm";
import { excerptLength } from "../articles/withholding.reader.ts";
import type { ClaimBulkService } from "../claims/bulk/claim-bulk.service.ts";
import type { ClaimMoveService } from "../claims/claim-move.service.ts";
import type { QuoteService } from "../claims/quote.service.ts";
import type { PersonActorService } from "../identity/person-actor.service.ts";
import type { EventFollower, EventPublisher } from "../kernel/event.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { whereId } from "../platform/graphql/root.plan.ts";
import { decisionReader } from "../review/decision.reader.ts";
import { AnchorReviewService, type ChangedArticle } from "../review/anchor-review.service.ts";
import { AnchorReviewStore } from "../review/anchor-review.store.ts";
import { AssignmentResolver } from "../review/assignment.resolver.ts";
import { AssignmentStore } from "../review/assignment.store.ts";
import { AssignmentsService } from "../review/bulk/assignments.service.ts";
import { DueDatesService } from "../review/bulk/due-dates.service.ts";
import { ReviewBulkResolver, type ReviewBulkServices } from "../review/bulk/review-bulk.resolver.ts";
import { ReviewBulkService } from "../review/bulk/review-bulk.service.ts";
import { SubmissionsService } from "../review/bulk/submissions.service.ts";
import { CommentWordsService } from "../review/comment-words.service.ts";
import { DecisionResolver, StaleAnchorsResolver } from "../review/decision.resolver.ts";
import { DecisionService } from "../review/decision.service.ts";
import { DecisionStore } from "../review/decision.store.ts";
import { DueDateService } from "../review/due-date.service.ts";
import { expertInvitationReader } from "../review/expert-invitation.reader.ts";
import { ExpertInvitationResolver } from "../review/expert-invitation.resolver.ts";
import { ExpertInvitationService } from "../review/expert-invitation.service.ts";
import { ExpertInvitationStore } from "../review/expert-invitation.store.ts";
import { ExpertReviewService } from "../review/expert-review.service.ts";
import { ExpertReviewStore } from "../review/expert-review.store.ts";
import { planHandOverChoices } from "../review/hand-over-choice.reader.ts";
import { HandOverService } from "../review/hand-over.service.ts";
import { reviewCommentReader } from "../review/review-comment.reader.ts";
import { ReviewCommentService } from "../review/review-comment.service.ts";
import { ReviewCommentStore } from "../review/review-comment.store.ts";
import { ReviewCommentResolver, type CommentServices } from "../review/review-comment.resolver.ts";
import { ReviewThreadService } from "../review/review-thread.service.ts";
import { OwnCommentService } from "../review/own-comment.service.ts";
import { ReviewLockService } from "../review/review-lock.service.ts";
import { reviewQueueResolver } from "../review/review-queue.resolver.ts";
import { ReviewRevisionService } from "../review/review-revision.service.ts";
import { planReviewCounts } from "../review/review-counts.reader.ts";
import { reviewList } from "../review/review-list.reader.ts";
import { reviewReader } from "../review/review.reader.ts";
import { ReviewResolver } from "../review/review.resolver.ts";
import { ReviewService } from "../review/review.service.ts";
import { ReviewStore } from "../review/review.store.ts";
import type { ReviewListener } from "../review/review.service.ts";
import { SubmissionResolver } from "../review/submission.resolver.ts";
import { SubmissionService, type ApprovalListener } from "../review/submission.service.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { reviewAnchorsJob } from "./anchors.room.ts";
import type { Room } from "./room.ts";

export interface ReviewServices {
  readonly submissions: SubmissionService;
  readonly reviews: ReviewService;
  readonly handOvers: HandOverService;
  readonly dueDates: DueDateService;
  readonly commenting: CommentServices;
  readonly decisions: DecisionService;
  readonly invitations: ExpertInvitationService;
  readonly expertReviews: ExpertReviewService;
  readonly events: EventFollower;
  readonly bulk: ReviewBulkServices;
}

interface Parts {
  readonly source: DataSource;
  readonly recorder: Recorder;
  readonly events: EventPublisher & EventFollower;
  readonly moves: ClaimMoveService;
  readonly claimBulk: ClaimBulkService;
  readonly revisions: ReviewRevisionService;
  readonly actors: PersonActorService;
  readonly quotes: QuoteService;
  /** Of a later room: told of whatever concerns somebody. */
  readonly news: ReviewListener;
  /** Of later rooms: told when a claim is approved or withdrawn. */
  readonly listeners: readonly ApprovalListener[];
}

/** Made before the claims, which tell it of every revision. */
export const reviewRevisions = (parts: Pick<Parts, "events" | "news">): ReviewRevisionService =>
  new ReviewRevisionService(new ReviewStore(), parts);

interface AnchorReviewNeeds extends Omit<
  Parts,
  "revisions" | "actors" | "quotes" | "news" | "listeners" | "claimBulk"
> {
  /** Not yet open: changed articles are looked at there. */
  readonly jobs: Pick<Jobs, "define">;
}

/** Made before the publications, which ask it whether an article changed since the approval. */
export function anchorReviews({ source, jobs, ...parts }: AnchorReviewNeeds): AnchorReviewService {
  const store = new AnchorReviewStore();
  const looking = new AnchorReviewService(source, { ...parts, store, reviews: new ReviewStore() });
  // Reviewers are not to wait for what they have to look at.
  jobs.define<ChangedArticle>(reviewAnchorsJob, (article) => looking.look(article), { pollSeconds: 1 });
  return looking;
}

export function reviewServices({ source, ...parts }: Parts): ReviewServices {
  const [store, decisions] = [new ReviewStore(), new DecisionStore()];
  const [anchors, assignments] = [new AnchorReviewStore(), new AssignmentStore()];
  const all = {
    ...parts,
    store,
    decisions,
    anchors,
    assignments,
    locks: new ReviewLockService(store, parts.moves),
    ...{ invitations: new ExpertInvitationStore(), contents: new ExpertReviewStore(excerptLength) },
  };
  const deciding = new DecisionService(source, all);
  const submissions = new SubmissionService(source, all);
  const [reviews, handOvers] = [new ReviewService(source, all), new HandOverService(source, all)];
  const [dueDates, bulk] = [new DueDateService(source, all), new ReviewBulkService(source, all)];
  return {
    ...{ submissions, reviews, handOvers, dueDates },
    bulk: {
      submissions: new SubmissionsService(source, { ...all, submissions, bulk: parts.claimBulk }),
      assignments: new AssignmentsService({ ...all, bulk, reviews, handOvers }),
      dueDates: new DueDatesService(bulk, dueDates),
    },
    commenting: commentServices(source, parts),
    decisions: deciding,
    invitations: new ExpertInvitationService(source, all),
    expertReviews: new ExpertReviewService(source, { ...all, deciding }),
    events: parts.events,
  };
}

function commentServices(source: DataSource, parts: Omit<Parts, "source">): CommentServices {
  const comments = new ReviewCommentStore();
  const words = new CommentWordsService(comments, parts.quotes);
  const all = { ...parts, comments, words };
  return {
    comments: new ReviewCommentService(source, all),
    ownComments: new OwnCommentService(source, all),
    threads: new ReviewThreadService(source, all),
  };
}

export const reviewRoom = (services: ReviewServices): Room => ({
  resolvers: [
    new ReviewResolver(services.reviews),
    new ReviewCommentResolver(services.commenting),
    new AssignmentResolver(services.handOvers, services.dueDates),
    new SubmissionResolver(services.submissions),
    new ReviewBulkResolver(services.bulk),
    new DecisionResolver(services.decisions),
    new StaleAnchorsResolver(),
    new ExpertInvitationResolver(services.invitations, services.expertReviews),
    reviewQueueResolver(services.events),
  ],
  roots: {
    review: { kind: "thing", reader: reviewReader, where: whereId("Review"), access: "SEE_DESK" },
    reviews: { kind: "connection", list: reviewList, access: "SEE_DESK" },
    handOverChoices: { kind: "plan", plan: planHandOverChoices, access: "SEE_DESK" },
    reviewCounts: { kind: "plan", plan: planReviewCounts, access: "SEE_DESK" },
  },
  readers: [reviewReader, decisionReader, reviewCommentReader, expertInvitationReader],
});
