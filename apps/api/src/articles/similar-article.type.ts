import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, PageArgs } from "../platform/graphql/connection.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";
import { ArticleType } from "./article.type.ts";

const SimilarRelation = { SAME_TEXT: "SAME_TEXT", COPY: "COPY", OVERLAP: "OVERLAP" } as const;
registerEnumType(SimilarRelation, {
  name: "SimilarRelation",
  description: "What the texts of two articles have in common.",
  valuesConfig: {
    SAME_TEXT: { description: "The same text." },
    COPY: { description: "Nearly the same: one is a copy of the other, or both of a third." },
    OVERLAP: { description: "Passages in common." },
  },
});

@ObjectType({ description: "Another article with words in common." })
class SimilarArticle {
  @Field(() => ArticleType, { description: "The other article." })
  article: ArticleType;

  @Field(() => Float, {
    description: "0 to 1: of all word sequences that either text has, those that both have.",
  })
  similarity: number;

  @Field(() => SimilarRelation, { description: "What that amounts to." })
  relation: string;

  @Field(() => Float, {
    description: "0 to 1: of this article's words, those that stand in the other one too.",
  })
  share: number;

  @Field(() => [Int], {
    description:
      "Which paragraphs of this article stand in the other one, for the most part; counted from 1.",
  })
  sharedParagraphs: number[];
}

const SimilarArticleConnection = connectionOf("SimilarArticle", () => SimilarArticle);

extendType(ArticleType, {
  similar: {
    type: () => SimilarArticleConnection,
    args: () => PageArgs,
    description: "Articles with words in common, the most similar first. For the desk.",
  },
});
