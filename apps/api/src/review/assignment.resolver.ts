import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { HandOverReviewAnswer, SetReviewDueDateAnswer } from "./assignment.answer.ts";
import { HandOverReviewInput, SetReviewDueDateInput } from "./assignment.input.ts";
import type { DueDateService } from "./due-date.service.ts";
import { HandOverChoice, HandOverChoicesArgs } from "./hand-over-choice.type.ts";
import type { HandOverService } from "./hand-over.service.ts";
import { reviewReader } from "./review.reader.ts";

@Resolver()
export class AssignmentResolver {
  readonly #handOvers: HandOverService;
  readonly #dueDates: DueDateService;

  constructor(handOvers: HandOverService, dueDates: DueDateService) {
    this.#handOvers = handOvers;
    this.#dueDates = dueDates;
  }

  @Query(() => [HandOverChoice], {
    description:
      "Everybody else at the desk, whoever can be given the most of these reviews first, and why others cannot: 50 people at the most. For people of the desk.",
  })
  handOverChoices(
    @Args(() => HandOverChoicesArgs) _args: HandOverChoicesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => HandOverReviewAnswer, {
    description:
      "Gives a review to somebody else, with a word why: one that is free or one's own; an administrator, also one of somebody else. Not one of one's own work. For reviewers.",
  })
  async handOverReview(
    @Arg("input", () => HandOverReviewInput) input: HandOverReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const reviewId = uuidOf("Review", input.reviewId);
    const toPersonId = uuidOf("Person", input.toPersonId);
    const given = await this.#handOvers.handOver(context.viewer, { ...input, reviewId, toPersonId });
    return given instanceof Refusal
      ? given
      : readBack(context, info, { reader: reviewReader, uuid: given.id });
  }

  @Mutation(() => SetReviewDueDateAnswer, {
    description:
      "Says by when a review is to be decided, or that there is no end. Not of one's own work. For reviewers.",
  })
  async setReviewDueDate(
    @Arg("input", () => SetReviewDueDateInput) input: SetReviewDueDateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const reviewId = uuidOf("Review", input.reviewId);
    const set = await this.#dueDates.set(context.viewer, { ...input, reviewId });
    return set instanceof Refusal ? set : readBack(context, info, { reader: reviewReader, uuid: set.id });
  }
}
