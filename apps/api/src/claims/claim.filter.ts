import { ClaimKind, ClaimState } from "@claimdesk/shared/claim-state";
import { Field, InputType } from "type-graphql";
import { ArticleFilter } from "../articles/article.filter.ts";
import {
  DateTimeFilter,
  enumFilterOf,
  IDFilter,
  StringFilter,
  StringListFilter,
} from "../platform/graphql/filter.input.ts";
import { SourceFilter } from "../sources/source.filter.ts";

export const ClaimKindFilter = enumFilterOf("ClaimKind", () => ClaimKind);
const ClaimStateFilter = enumFilterOf("ClaimState", () => ClaimState);

@InputType({
  description:
    "Which claims. What stands side by side is all to hold. Left empty where another filter asks for one: any claim.",
})
export class ClaimFilter {
  @Field(() => [ClaimFilter], { nullable: true, description: "All of these hold." })
  and?: ClaimFilter[];

  @Field(() => [ClaimFilter], { nullable: true, description: "One of these holds." })
  or?: ClaimFilter[];

  @Field(() => ClaimFilter, { nullable: true, description: "This does not hold." })
  not?: ClaimFilter;

  @Field(() => IDFilter, { nullable: true, description: "Its global id." })
  id?: IDFilter;

  @Field(() => StringFilter, { nullable: true, description: "The statement, letter by letter." })
  text?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: "The statement's language, a BCP 47 tag." })
  language?: StringFilter;

  @Field(() => ClaimKindFilter, { nullable: true, description: "What sort of statement it is." })
  kind?: object;

  @Field(() => StringFilter, { nullable: true, description: "A rating of the desk's scale." })
  rating?: StringFilter;

  @Field(() => StringListFilter, { nullable: true, description: "What it is about." })
  topics?: StringListFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When it was first published." })
  publishedAt?: DateTimeFilter;

  @Field(() => DateTimeFilter, {
    nullable: true,
    description: "When it last changed; for the public: since when it is as it is.",
  })
  updatedAt?: DateTimeFilter;

  @Field(() => Boolean, {
    nullable: true,
    description: "Has what the public sees of it been corrected since it was first published?",
  })
  corrected?: boolean;

  @Field(() => IDFilter, { nullable: true, description: "Attributed to this source." })
  sourceId?: IDFilter;

  @Field(() => SourceFilter, { nullable: true, description: "Attributed to a source that is such." })
  source?: SourceFilter;

  @Field(() => IDFilter, { nullable: true, description: "Appearing in this article." })
  articleId?: IDFilter;

  @Field(() => ArticleFilter, {
    nullable: true,
    description: "Appearing in an article that is such: its publisher, its author, its original.",
  })
  article?: ArticleFilter;

  @Field(() => IDFilter, { nullable: true, description: "First written by this person. For the desk." })
  createdById?: IDFilter;

  @Field(() => ClaimStateFilter, { nullable: true, description: "Where it stands. For the desk." })
  state?: object;
}
