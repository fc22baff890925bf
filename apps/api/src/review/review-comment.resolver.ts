import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { globalId, uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import type { OwnCommentService } from "./own-comment.service.ts";
import {
  CommentOnReviewAnswer,
  DeleteReviewCommentAnswer,
  EditReviewCommentAnswer,
  ReopenReviewThreadAnswer,
  ResolveReviewThreadAnswer,
} from "./review-comment.answer.ts";
import {
  CommentOnReviewInput,
  DeleteReviewCommentInput,
  EditReviewCommentInput,
  ReopenReviewThreadInput,
  ResolveReviewThreadInput,
} from "./review-comment.input.ts";
import { toSaid } from "./review-comment.mapper.ts";
import { reviewCommentReader } from "./review-comment.reader.ts";
import type { ReviewCommentService } from "./review-comment.service.ts";
import { DeletedReviewComment } from "./review-comment.type.ts";
import type { ReviewThreadService } from "./review-thread.service.ts";

export interface CommentServices {
  readonly comments: ReviewCommentService;
  readonly ownComments: OwnCommentService;
  readonly threads: ReviewThreadService;
}

@Resolver()
export class ReviewCommentResolver {
  readonly #with: CommentServices;

  constructor(services: CommentServices) {
    this.#with = services;
  }

  @Mutation(() => CommentOnReviewAnswer, {
    description:
      "Says something about a review, open or closed, or about words of its claim or an article. For editors and reviewers.",
  })
  async commentOnReview(
    @Arg("input", () => CommentOnReviewInput) input: CommentOnReviewInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return toldBack(await this.#with.comments.comment(context.viewer, toSaid(input)), context, info);
  }

  @Mutation(() => EditReviewCommentAnswer, {
    description: "Says something of one's own otherwise. The record keeps how it was said before.",
  })
  async editReviewComment(
    @Arg("input", () => EditReviewCommentInput) input: EditReviewCommentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const edit = { ...input, id: uuidOf("ReviewComment", input.id) };
    return toldBack(await this.#with.ownComments.edit(context.viewer, edit), context, info);
  }

  @Mutation(() => DeleteReviewCommentAnswer, {
    description:
      "Takes something of one's own back. Where it was answered its place stays, without its words.",
  })
  async deleteReviewComment(
    @Arg("input", () => DeleteReviewCommentInput) { id }: DeleteReviewCommentInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const deleted = await this.#with.ownComments.delete(viewer, uuidOf("ReviewComment", id));
    return deleted instanceof Refusal
      ? deleted
      : new DeletedReviewComment(globalId("ReviewComment", deleted.id));
  }

  @Mutation(() => ResolveReviewThreadAnswer, {
    description: "Says that a thread is settled. For editors and reviewers.",
  })
  async resolveReviewThread(
    @Arg("input", () => ResolveReviewThreadInput) { commentId }: ResolveReviewThreadInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const id = uuidOf("ReviewComment", commentId);
    return toldBack(await this.#with.threads.resolve(context.viewer, id), context, info);
  }

  @Mutation(() => ReopenReviewThreadAnswer, {
    description: "Says that a thread is not settled after all. For editors and reviewers.",
  })
  async reopenReviewThread(
    @Arg("input", () => ReopenReviewThreadInput) { commentId }: ReopenReviewThreadInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const id = uuidOf("ReviewComment", commentId);
    return toldBack(await this.#with.threads.reopen(context.viewer, id), context, info);
  }
}

const toldBack = (
  answer: { readonly id: string } | Refusal,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> =>
  answer instanceof Refusal
    ? Promise.resolve(answer)
    : readBack(context, info, { reader: reviewCommentReader, uuid: answer.id });
