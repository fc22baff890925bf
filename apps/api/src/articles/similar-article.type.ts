import { Field, Float, ObjectType, registerEnumType } from "type-graphql";
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
    description: "0 to 1: the share of word sequences that both have, estimated from a sample.",
  })
  similarity: number;

  @Field(() => SimilarRelation, { description: "What that amounts to." })
  relation: string;
}

const SimilarArticleConnection = connectionOf("SimilarArticle", () => SimilarArticle);

extendType(ArticleType, {
  similar: {
    type: () => SimilarArticleConnection,
    args: () => PageArgs,
    description: "Articles with words in common, the most similar first. For the desk.",
  },
});
