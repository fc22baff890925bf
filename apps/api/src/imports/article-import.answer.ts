import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { ImportEnded, ImportNotStopped, UnreadableInput } from "./article-import.refusal.ts";
import { ArticleImport } from "./article-import.type.ts";

export const ImportArticleAnswer = answerOf("ImportArticleAnswer", "The import, or why it was refused.", [
  ArticleImport,
  UnreadableInput,
  InvalidInput,
  NotFound,
]);

export const CancelImportAnswer = answerOf("CancelImportAnswer", "The import, called off, or why not.", [
  ArticleImport,
  ImportEnded,
  NotFound,
]);

export const RetryImportAnswer = answerOf("RetryImportAnswer", "The import, waiting again, or why not.", [
  ArticleImport,
  ImportNotStopped,
  NotFound,
]);

export const RereadImportAnswer = answerOf(
  "RereadImportAnswer",
  "The newest reading of the import, or why not.",
  [ArticleImport, UnreadableInput, InvalidInput, NotFound],
);
