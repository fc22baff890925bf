import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import type { DecisionService } from "./decision.service.ts";
import { DecideReviewAnswer } from "./review.answer.ts";
import { DecideReviewInput } from "./review.input.ts";
import { reviewReader } from "./review.reader.ts";
import { StaleAnchors, StaleDigest } from "./review.refusal.ts";
import { ReviewType } from "./review.type.ts";

@Resolver(() => StaleDigest)
export class DecisionResolver {
  readonly #decisions: DecisionService;

  constructor(decisions: DecisionService) {
    this.#decisions = decisions;
  }

  @Mutation(() => DecideReviewAnswer, {
    description:
      "Approves, requests changes or rejects, on exactly the content that was read; never on one's own work. For reviewers.",
  })
  async decideReview(
    @Arg("input", () => DecideReviewInput) input: DecideReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const reviewId = uuidOf("Review", input.reviewId);
    const decided = await this.#decisions.decide(context.viewer, { ...input, reviewId });
    return decided instanceof Refusal
      ? decided
      : readBack(context, info, { reader: reviewReader, uuid: decided.id });
  }

  @FieldResolver(() => ReviewType, { description: "The review as it now is." })
  current(
    @Root() { reviewId }: StaleDigest,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readBack(context, info, { reader: reviewReader, uuid: reviewId });
  }
}

@Resolver(() => StaleAnchors)
export class StaleAnchorsResolver {
  @FieldResolver(() => ReviewType, { description: "The review as it now is." })
  current(
    @Root() { reviewId }: StaleAnchors,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readBack(context, info, { reader: reviewReader, uuid: reviewId });
  }
}
