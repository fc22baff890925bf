import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { ArticleType } from "./article.type.ts";

export const EditArticleAnswer = answerOf("EditArticleAnswer", "The article as it now is, or why not.", [
  ArticleType,
  StaleVersion,
  NotFound,
  InvalidInput,
]);
