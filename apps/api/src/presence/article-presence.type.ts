import { Field, ObjectType, registerEnumType } from "type-graphql";
import { ArticleType } from "../articles/article.type.ts";
import { Person } from "../identity/person.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { ArticleDoing } from "@claimdesk/shared/doing";

registerEnumType(ArticleDoing, {
  name: "ArticleDoing",
  description: "What somebody who is at an article is doing there.",
  valuesConfig: {
    READING: { description: "Looking at it, or making claims of it." },
    EDITING: { description: "Repairing its fields or its text." },
  },
});

@ObjectType("ArticlePresence", { description: "Somebody who has an article open now." })
class ArticlePresenceType {
  @Field(() => Person, { description: "Who it is." })
  person: Person;

  @Field(() => ArticleDoing, {
    description: "What they do; with several windows, what is most to others.",
  })
  doing: ArticleDoing;

  @Field(() => DateTimeScalar, {
    description: "When their window was last heard of. Silent for 90 seconds, it is not told of any more.",
  })
  seenAt: string;
}

@ObjectType({ description: "That somebody came to an article, went, or does something else there now." })
export class ArticleActivity {
  /** UUID; the field `article` reads it. */
  readonly articleId: string;
}

extendType(ArticleType, {
  present: {
    type: () => [ArticlePresenceType],
    description: "Who has it open now, each person once, yourself among them. For the desk.",
  },
});
