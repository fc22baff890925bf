import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { uuidOf } from "../../kernel/id.ts";
import type { Context } from "../../platform/graphql/answer.ts";
import type { AssignmentsService } from "./assignments.service.ts";
import type { DueDatesService } from "./due-dates.service.ts";
import {
  HandOverReviewsAnswer,
  SetReviewDueDatesAnswer,
  SubmitClaimsAnswer,
  TakeReviewsAnswer,
} from "./review-bulk.answer.ts";
import {
  HandOverReviewsInput,
  SetReviewDueDatesInput,
  SubmitClaimsInput,
  TakeReviewsInput,
} from "./review-bulk.input.ts";
import type { SubmissionsService } from "./submissions.service.ts";

export interface ReviewBulkServices {
  readonly submissions: SubmissionsService;
  readonly assignments: AssignmentsService;
  readonly dueDates: DueDatesService;
}

@Resolver()
export class ReviewBulkResolver {
  readonly #with: ReviewBulkServices;

  constructor(services: ReviewBulkServices) {
    this.#with = services;
  }

  @Mutation(() => SubmitClaimsAnswer, {
    description:
      "Hands claims over for review, 100 at the most; each for itself, by the rules of `submitClaim`. With `dryRun`, says what would become of each. For editors.",
  })
  submitClaims(
    @Arg("input", () => SubmitClaimsInput) input: SubmitClaimsInput,
    @Ctx() { viewer }: Context,
  ): Promise<object> {
    const claims = input.claims.map((seen) => ({ ...seen, claimId: uuidOf("Claim", seen.claimId) }));
    return this.#with.submissions.submit(viewer, { ...input, claims });
  }

  @Mutation(() => TakeReviewsAnswer, {
    description:
      "Takes reviews, 100 at the most; each for itself, by the rules of `takeReview`. With `dryRun`, says what would become of each. For reviewers.",
  })
  takeReviews(
    @Arg("input", () => TakeReviewsInput) input: TakeReviewsInput,
    @Ctx() { viewer }: Context,
  ): Promise<object> {
    return this.#with.assignments.take(viewer, { ...input, reviewIds: uuids(input.reviewIds) });
  }

  @Mutation(() => HandOverReviewsAnswer, {
    description:
      "Gives reviews to somebody else, 100 at the most; each for itself, by the rules of `handOverReview`. With `dryRun`, says what would become of each. For reviewers.",
  })
  handOverReviews(
    @Arg("input", () => HandOverReviewsInput) input: HandOverReviewsInput,
    @Ctx() { viewer }: Context,
  ): Promise<object> {
    const toPersonId = uuidOf("Person", input.toPersonId);
    const reviewIds = uuids(input.reviewIds);
    return this.#with.assignments.handOver(viewer, { ...input, reviewIds, toPersonId });
  }

  @Mutation(() => SetReviewDueDatesAnswer, {
    description:
      "Says by when reviews are to be decided, 100 at the most; each for itself, by the rules of `setReviewDueDate`. With `dryRun`, says what would become of each. For reviewers.",
  })
  setReviewDueDates(
    @Arg("input", () => SetReviewDueDatesInput) input: SetReviewDueDatesInput,
    @Ctx() { viewer }: Context,
  ): Promise<object> {
    const reviews = input.reviews.map((seen) => ({ ...seen, reviewId: uuidOf("Review", seen.reviewId) }));
    return this.#with.dueDates.set(viewer, { ...input, reviews });
  }
}

const uuids = (reviewIds: readonly string[]): string[] => reviewIds.map((id) => uuidOf("Review", id));
