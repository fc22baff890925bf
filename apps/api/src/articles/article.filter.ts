import { Permission } from "@claimdesk/shared/claim-state";
import { Field, InputType } from "type-graphql";
import {
  DateTimeFilter,
  enumFilterOf,
  IDFilter,
  StringFilter,
  StringListFilter,
} from "../platform/graphql/filter.input.ts";
import { SourceFilter } from "../sources/source.filter.ts";
import { RepublicationFilter } from "./republication.filter.ts";

const PermissionFilter = enumFilterOf("Permission", () => Permission);

@InputType({
  description:
    "Which articles. What stands side by side is all to hold. Left empty where another filter asks for one: any article.",
})
export class ArticleFilter {
  @Field(() => [ArticleFilter], { nullable: true, description: "All of these hold." })
  and?: ArticleFilter[];

  @Field(() => [ArticleFilter], { nullable: true, description: "One of these holds." })
  or?: ArticleFilter[];

  @Field(() => ArticleFilter, { nullable: true, description: "This does not hold." })
  not?: ArticleFilter;

  @Field(() => IDFilter, { nullable: true, description: "Its global id." })
  id?: IDFilter;

  @Field(() => StringFilter, { nullable: true, description: "Its headline, letter by letter." })
  title?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: "Where it stands on the web, letter by letter." })
  url?: StringFilter;

  @Field(() => StringFilter, {
    nullable: true,
    description: "The address that its page names as the lasting one.",
  })
  canonicalUrl?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: "Its language, a BCP 47 tag." })
  language?: StringFilter;

  @Field(() => IDFilter, { nullable: true, description: "Who published it." })
  publisherId?: IDFilter;

  @Field(() => SourceFilter, { nullable: true, description: "Published by a source that is such." })
  publisher?: SourceFilter;

  @Field(() => IDFilter, { nullable: true, description: "Who wrote it." })
  authorId?: IDFilter;

  @Field(() => SourceFilter, { nullable: true, description: "Written by a source that is such." })
  author?: SourceFilter;

  @Field(() => StringListFilter, { nullable: true, description: "What it is about." })
  topics?: StringListFilter;

  @Field(() => StringListFilter, { nullable: true, description: "The parts of the world that it is about." })
  regions?: StringListFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "The first instant of its date." })
  publishedAt?: DateTimeFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When it came in." })
  createdAt?: DateTimeFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When it last changed." })
  updatedAt?: DateTimeFilter;

  @Field(() => PermissionFilter, { nullable: true, description: "How much of it the public may have." })
  permission?: object;

  @Field(() => RepublicationFilter, {
    nullable: true,
    description:
      "A copy, and such a one. `{}` is any copy, and `not: { republication: {} }` is what is none.",
  })
  republication?: RepublicationFilter;
}
