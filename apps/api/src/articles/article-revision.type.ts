import { Field, ID, Int, ObjectType } from "type-graphql";
import { Person } from "../identity/person.type.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { Withholding } from "./withholding.type.ts";

@ObjectType("ArticleRevision", {
  description: "An immutable text of an article, as imported or repaired. Anchors point into it.",
})
export class ArticleRevisionType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => Int, { description: "Counts the article's texts from 1." })
  number: number;

  @Field(() => String, {
    nullable: true,
    description:
      "Its paragraphs, separated by a blank line. For the public null, unless the article's rights permit FULL_TEXT.",
  })
  text: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The same as sanitised HTML. For the public null, unless the rights permit FULL_TEXT.",
  })
  html: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its first 400 code points. For the public null where the rights permit METADATA_ONLY.",
  })
  excerpt: string | null;

  @Field(() => Withholding, {
    nullable: true,
    description: "Why `text`, `html` or `excerpt` is null; null where you see all of it.",
  })
  withheld: Withholding | null;

  @Field(() => Int, { description: "How long the text is, in Unicode code points." })
  length: number;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  createdAt: string;

  @Field(() => Person, { nullable: true, description: "Who made it. For the desk." })
  createdBy: Person | null;

  @Field(() => String, { nullable: true, description: "Why it was made, where somebody said. For the desk." })
  reason: string | null;
}

export const ArticleRevisionConnection = connectionOf("ArticleRevision", () => ArticleRevisionType);
