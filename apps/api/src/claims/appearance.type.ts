import { Field, ID, Int, ObjectType } from "type-graphql";
import { ArticleType } from "../articles/article.type.ts";
import { ArticleRevisionType } from "../articles/article-revision.type.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { SourceType } from "../sources/source.type.ts";
import { Anchor } from "./anchor.type.ts";

@ObjectType({ description: "One link of the chain that says whose words they are." })
export class AttributionLink {
  @Field(() => String, {
    nullable: true,
    description: 'How the article says it: "according to", "a déclaré à".',
  })
  verb: string | null;

  @Field(() => SourceType, { description: "Whom the link leads to." })
  source: SourceType;

  @Field(() => Anchor, { nullable: true, description: "The words of the same revision that say so." })
  anchor: Anchor | null;
}

@ObjectType({
  description: "Where a claim is made: the words of one revision of an article, and who says them.",
})
export class Appearance {
  @Field(() => ID, { description: "Global id: what `removeAppearance` and `setAttribution` take." })
  id: string;

  @Field(() => Int, {
    description:
      "Its number among the claim's appearances, which it keeps when its attribution changes. For the desk.",
  })
  number: number;

  @Field(() => Anchor, { description: "The words in the revision's text." })
  anchor: Anchor;

  @Field(() => [AttributionLink], {
    description:
      "From the article outwards: the last link is who said it. Empty: the article says it itself.",
  })
  attribution: AttributionLink[];

  @Field(() => ArticleType, { description: "The article." })
  article: ArticleType;

  @Field(() => Int, { description: "Which of the article's revisions the anchor points into, from 1." })
  revisionNumber: number;

  @Field(() => ArticleRevisionType, { description: "That revision; its text as far as the rights permit." })
  revision: ArticleRevisionType;
}

export const AppearanceConnection = connectionOf("Appearance", () => Appearance);
