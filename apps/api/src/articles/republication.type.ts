import { Field, ObjectType } from "type-graphql";
import { Person } from "../identity/person.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";
import { SourceType } from "../sources/source.type.ts";
import { ArticleType } from "./article.type.ts";
import { RepublicationKnownBy } from "./republication-known-by.type.ts";

@ObjectType("Republication", {
  description: "That an article is a copy of another one, or of something that a source published.",
})
class RepublicationType {
  @Field(() => SourceType, { nullable: true, description: "Who published it first." })
  originalSource: SourceType | null;

  @Field(() => ArticleType, { nullable: true, description: "The original, where the desk holds it." })
  original: ArticleType | null;

  @Field(() => String, { nullable: true, description: "The original's address, where it is known." })
  originalUrl: string | null;

  @Field(() => String, { nullable: true, description: "The words of the article that say so." })
  evidence: string | null;

  @Field(() => RepublicationKnownBy, { description: "How it is known." })
  knownBy: string;

  @Field(() => Boolean, { description: "Has an editor confirmed it?" })
  confirmed: boolean;

  @Field(() => Person, { nullable: true, description: "Who confirmed it. For the desk." })
  confirmedBy: Person | null;
}

extendType(ArticleType, {
  republication: {
    type: () => RepublicationType,
    nullable: true,
    description: "What it is a copy of; null where nothing says that it is one.",
  },
});
