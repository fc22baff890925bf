import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { FetchingNotOffered, UnreadableInput } from "./article-import.refusal.ts";
import { ArticleImport } from "./article-import.type.ts";

export const ImportArticleAnswer = answerOf("ImportArticleAnswer", "The import, or why it was refused.", [
  ArticleImport,
  UnreadableInput,
  FetchingNotOffered,
  InvalidInput,
  NotFound,
]);
