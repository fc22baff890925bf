import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { ReleaseReviewAnswer, TakeReviewAnswer } from "./review.answer.ts";
import { ReviewCountsArgs, ReviewsArgs } from "./review-list.input.ts";
import { ReleaseReviewInput, TakeReviewInput } from "./review.input.ts";
import { reviewReader } from "./review.reader.ts";
import type { ReviewService } from "./review.service.ts";
import { ReviewConnection, ReviewType } from "./review.type.ts";

@Resolver()
export class ReviewResolver {
  readonly #reviews: ReviewService;

  constructor(reviews: ReviewService) {
    this.#reviews = reviews;
  }

  @Query(() => ReviewType, { nullable: true, description: "One review. For people of the desk." })
  review(
    @Arg("id", () => ID, { description: "Its global id." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => ReviewConnection, {
    description: "The queue: what is due first, then what has waited longest. For people of the desk.",
  })
  reviews(
    @Args(() => ReviewsArgs) _args: ReviewsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => [Int], {
    description:
      "How many reviews `reviews` lists under each of these, in their order, at one moment. For people of the desk.",
  })
  reviewCounts(
    @Args(() => ReviewCountsArgs) _args: ReviewCountsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => TakeReviewAnswer, {
    description: "Says that one will decide on it. Others still may. For reviewers.",
  })
  async takeReview(
    @Arg("input", () => TakeReviewInput) { reviewId }: TakeReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const taken = await this.#reviews.take(context.viewer, uuidOf("Review", reviewId));
    return taken instanceof Refusal
      ? taken
      : readBack(context, info, { reader: reviewReader, uuid: taken.id });
  }

  @Mutation(() => ReleaseReviewAnswer, {
    description: "Gives a review back that one has taken; an administrator, also one of somebody else.",
  })
  async releaseReview(
    @Arg("input", () => ReleaseReviewInput) { reviewId }: ReleaseReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const released = await this.#reviews.release(context.viewer, uuidOf("Review", reviewId));
    return released instanceof Refusal
      ? released
      : readBack(context, info, { reader: reviewReader, uuid: released.id });
  }
}
