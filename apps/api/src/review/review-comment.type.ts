import { Field, ID, Int, ObjectType } from "type-graphql";
import { ArticleType } from "../articles/article.type.ts";
import { Anchor } from "../claims/anchor.type.ts";
import { Person } from "../identity/person.type.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

@ObjectType({ description: "Words that a thread is about, in the text that they were selected in." })
export class CommentWords {
  @Field(() => ArticleType, {
    nullable: true,
    description: "The article that they stand in; null where they are the claim's own.",
  })
  article: ArticleType | null;

  @Field(() => Int, { description: "The revision of that article, or of the claim, that they stand in." })
  revisionNumber: number;

  @Field(() => Anchor, { description: "The words, and where they stand there." })
  anchor: Anchor;
}

@ObjectType("ReviewComment", { implements: Node, description: "What somebody said about a review." })
export class ReviewCommentType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => String, {
    description:
      "Plain text of up to 10,000 characters, in which `@[psn_…]` names somebody of `mentions`. Empty once it is deleted.",
  })
  body: string;

  @Field(() => DateTimeScalar, { description: "When it was said." })
  at: string;

  @Field(() => Person, { nullable: true, description: "Who said it." })
  author: Person | null;

  @Field(() => ReviewCommentType, { nullable: true, description: "What it answers." })
  replyTo: ReviewCommentType | null;

  @Field(() => CommentWords, {
    nullable: true,
    description:
      "The words that the thread is about which it began; null for an answer, and where it is about the whole.",
  })
  words: CommentWords | null;

  @Field(() => [Person], { description: "Whom it names: 50 at the most." })
  mentions: Person[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When its words were last changed." })
  editedAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "When it was deleted. What was answered keeps its place; everything else deleted is not told.",
  })
  deletedAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the thread that it began was settled; null for an answer.",
  })
  resolvedAt: string | null;

  @Field(() => Person, { nullable: true, description: "Who settled it." })
  resolvedBy: Person | null;

  @Field(() => Boolean, { description: "Is it yours to change and to delete?" })
  viewerCanEdit: boolean;

  @Field(() => Int, { description: "To be sent back as expectedVersion." })
  version: number;
}

@ObjectType({ description: "A comment that was deleted." })
export class DeletedReviewComment {
  @Field(() => ID, { description: "Its global id." })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const ReviewCommentConnection = connectionOf("ReviewComment", () => ReviewCommentType);
