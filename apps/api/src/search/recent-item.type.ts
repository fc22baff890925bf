import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { ArticleType } from "../articles/article.type.ts";
import { ClaimType } from "../claims/claim.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { ReviewType } from "../review/review.type.ts";
import { SourceType } from "../sources/source.type.ts";
import { RecentKind } from "./recent-kind.ts";

registerEnumType(RecentKind, {
  name: "RecentKind",
  description: "What is remembered as opened.",
  valuesConfig: {
    CLAIM: { description: "A claim." },
    ARTICLE: { description: "An article." },
    SOURCE: { description: "A source." },
    REVIEW: { description: "A review." },
  },
});

@ObjectType({
  description:
    "Something that you opened lately. Of the fields that name a thing, the one of its kind is there. Nobody else sees it.",
})
export class RecentItem {
  @Field(() => RecentKind, { description: "What it is." })
  kind: RecentKind;

  @Field(() => DateTimeScalar, { description: "When you opened it last." })
  openedAt: string;

  @Field(() => ClaimType, { nullable: true, description: "The claim." })
  claim: ClaimType | null;

  @Field(() => ArticleType, { nullable: true, description: "The article." })
  article: ArticleType | null;

  @Field(() => SourceType, { nullable: true, description: "The source." })
  source: SourceType | null;

  @Field(() => ReviewType, { nullable: true, description: "The review." })
  review: ReviewType | null;
}

@ObjectType({ description: "That something was opened." })
export class OpenedItem {
  @Field(() => ID, { description: "What was opened." })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

@ObjectType({ description: "That what you opened is forgotten." })
export class ClearedRecentItems {
  @Field(() => Int, { description: "How many items there were." })
  readonly count: number;

  constructor(count: number) {
    this.count = count;
  }
}
