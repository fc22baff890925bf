import { Field, ID, Int, ObjectType } from "type-graphql";
import { AuditRecordConnection } from "../audit/audit.type.ts";
import { Person } from "../identity/person.type.ts";
import { facetedConnectionOf, PageArgs } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { extendInput, extendType, PlannedField } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar, PartialDateScalar } from "../platform/graphql/scalar.ts";
import { SourceFilter } from "../sources/source.filter.ts";
import { SourceType } from "../sources/source.type.ts";
import { ArticleFilter } from "./article.filter.ts";
import { ArticleListArgs } from "./article-list.input.ts";
import { ArticleRevisionConnection, ArticleRevisionType } from "./article-revision.type.ts";
import { Rights } from "./rights.type.ts";

@ObjectType("Article", {
  implements: Node,
  description:
    "One published text at one address by one publisher; a republication is an article of its own. The public sees those that published claims appear in or rest on.",
})
export class ArticleType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => String, { description: "The headline." })
  title: string;

  @Field(() => String, { nullable: true, description: "The paragraph under the headline." })
  standfirst: string | null;

  @Field(() => String, { nullable: true, description: "Where it stands on the web." })
  url: string | null;

  @Field(() => String, { nullable: true, description: "The address that its page names as the lasting one." })
  canonicalUrl: string | null;

  @Field(() => String, { description: "Its language, a BCP 47 tag." })
  language: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "When it was published, as precisely as is known.",
  })
  publishedAt: string | null;

  @Field(() => [String], {
    description: "The parts of the world that it is about, as its publisher names them.",
  })
  regions: string[];

  @Field(() => [String], { description: "What it is about." })
  topics: string[];

  @Field(() => SourceType, { nullable: true, description: "Who published it." })
  publisher: SourceType | null;

  @Field(() => [SourceType], { description: "Who wrote it, in the byline's order." })
  authors: SourceType[];

  @Field(() => Rights, { description: "Whose it is, and what may be done with it." })
  rights: Rights;

  @Field(() => ArticleRevisionType, { description: "Its newest text." })
  revision: ArticleRevisionType;

  @Field(() => Int, { description: "Counts its changes; send it back as `expectedVersion`." })
  version: number;

  @Field(() => DateTimeScalar, { description: "When it came in." })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: "When it last changed." })
  updatedAt: string;

  @Field(() => Person, { nullable: true, description: "Who brought it in. For the desk." })
  createdBy: Person | null;

  @PlannedField(() => ArticleRevisionConnection, {
    args: () => PageArgs,
    description: "All of its texts, the newest first. For the desk.",
  })
  revisions: object;

  @PlannedField(() => AuditRecordConnection, {
    args: () => PageArgs,
    description: "Who changed what about it, the newest first. For the desk.",
  })
  audit: object;
}

export const ArticleConnection = facetedConnectionOf("Article", {
  node: () => ArticleType,
  facets: {
    language: "Its language.",
    publisherId: "Who published it.",
    topics: "Each of its topics.",
    regions: "Each part of the world that it is about.",
    permission: "How much of it the public may have.",
  },
});

extendType(SourceType, {
  articles: {
    type: () => ArticleConnection,
    args: () => ArticleListArgs,
    description: "The articles that it published or wrote.",
  },
});

extendInput(SourceFilter, {
  published: { type: () => ArticleFilter, description: "Published an article that is such." },
  wrote: { type: () => ArticleFilter, description: "Wrote an article that is such." },
});
