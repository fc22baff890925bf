import { Field, ID, InputType, Int } from "type-graphql";
import { AnchorInput } from "../claims/anchor.type.ts";

const mentions = "From 1 to 10,000 characters. `@[psn_…]`, with the id of somebody of the desk, names them.";

@InputType({ description: "Words that a comment is about." })
export class CommentWordsInput {
  @Field(() => ID, {
    nullable: true,
    description: "The article that they stand in. Left out: they stand in the claim's wording.",
  })
  articleId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The revision of the article, or of the claim, that they were selected in; its newest when left out.",
  })
  revisionNumber?: number | null;

  @Field(() => AnchorInput, { description: "The words." })
  anchor: AnchorInput;
}

@InputType({ description: "Something to be said about a review." })
export class CommentOnReviewInput {
  @Field(() => ID, { description: "The review." })
  reviewId: string;

  @Field(() => String, { description: mentions })
  body: string;

  @Field(() => ID, { nullable: true, description: "The comment that it answers." })
  replyTo?: string | null;

  @Field(() => CommentWordsInput, {
    nullable: true,
    description: "The words that it is about. Not with an answer, which is about those of its thread.",
  })
  words?: CommentWordsInput | null;
}

@InputType({ description: "Something of one's own, said otherwise." })
export class EditReviewCommentInput {
  @Field(() => ID, { description: "The comment." })
  id: string;

  @Field(() => Int, { description: "The version that was read: a change from elsewhere is not overwritten." })
  expectedVersion: number;

  @Field(() => String, { description: mentions })
  body: string;
}

@InputType({ description: "Something of one's own, to be taken back." })
export class DeleteReviewCommentInput {
  @Field(() => ID, { description: "The comment." })
  id: string;
}

@InputType({ description: "A thread that is settled." })
export class ResolveReviewThreadInput {
  @Field(() => ID, { description: "Any comment of it." })
  commentId: string;
}

@InputType({ description: "A thread that is not settled after all." })
export class ReopenReviewThreadInput {
  @Field(() => ID, { description: "Any comment of it." })
  commentId: string;
}
