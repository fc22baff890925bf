import { Field, ID, ObjectType } from "type-graphql";
import { Person } from "../identity/person.type.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

@ObjectType("ReviewComment", { implements: Node, description: "What somebody said about a review." })
export class ReviewCommentType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => String, { description: "Plain text of up to 10,000 characters." })
  body: string;

  @Field(() => DateTimeScalar, { description: "When it was said." })
  at: string;

  @Field(() => Person, { nullable: true, description: "Who said it." })
  author: Person | null;

  @Field(() => ReviewCommentType, { nullable: true, description: "What it answers." })
  replyTo: ReviewCommentType | null;
}

export const ReviewCommentConnection = connectionOf("ReviewComment", () => ReviewCommentType);
