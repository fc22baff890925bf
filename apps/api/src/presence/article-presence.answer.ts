import { ArticleType } from "../articles/article.type.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";

export const AnnounceArticlePresenceAnswer = answerOf(
  "AnnounceArticlePresenceAnswer",
  "The article with whoever else is there, or why not.",
  [ArticleType, NotFound, InvalidInput],
);
