import { Field, Int, ObjectType } from "type-graphql";
import { ArticleType } from "../articles/article.type.ts";
import { ArticleRevisionType } from "../articles/article-revision.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import "./anchor-enum.type.ts";
import { Alteration, AnchorClass } from "./placing/placement.ts";

@ObjectType({
  description:
    "How anchored words stand in the newest text of their article. The anchor itself stays in the text that was read when it was made. For the desk.",
})
export class AnchorStanding {
  @Field(() => AnchorClass, { description: "What became of them." })
  class: AnchorClass;

  @Field(() => [Alteration], { description: "What differs; empty unless they were altered." })
  alterations: Alteration[];

  @Field(() => Int, {
    nullable: true,
    description: "Where they begin in the newest text, in Unicode code points; null where they are gone.",
  })
  start: number | null;

  @Field(() => Int, { nullable: true, description: "Where they end; exclusive." })
  end: number | null;

  @Field(() => String, { nullable: true, description: "What stands there now; null where they are gone." })
  words: string | null;

  @Field(() => ArticleRevisionType, { description: "The text that they were looked for in." })
  revision: ArticleRevisionType;

  @Field(() => DateTimeScalar, { description: "Since when they stand so." })
  judgedAt: string;

  @Field(() => Boolean, {
    description: "Has a reviewer decided that the claim may stay on these words as they were?",
  })
  kept: boolean;
}

export const AnchorBearer = {
  APPEARANCE: "APPEARANCE",
  ATTRIBUTION: "ATTRIBUTION",
  EVIDENCE: "EVIDENCE",
} as const;
export type AnchorBearer = keyof typeof AnchorBearer;

@ObjectType({
  description:
    "Words that a claim is anchored in, and that the newest text of their article no longer bears out.",
})
export class AlteredAnchor {
  @Field(() => AnchorBearer, { description: "What of the claim points to them." })
  bearer: AnchorBearer;

  @Field(() => ArticleType, { description: "The article." })
  article: ArticleType;

  @Field(() => AnchorClass, { description: "`ALTERED` or `GONE`." })
  class: AnchorClass;

  @Field(() => [Alteration], { description: "What differs; empty where they are gone." })
  alterations: Alteration[];

  @Field(() => String, { description: "The words as they were." })
  before: string;

  @Field(() => String, { nullable: true, description: "What stands there now; null where they are gone." })
  after: string | null;

  @Field(() => ArticleRevisionType, { description: "The text in which that stands." })
  revision: ArticleRevisionType;

  @Field(() => Boolean, { description: "Has a reviewer decided that the claim may stay on them?" })
  kept: boolean;
}
