"use server";

import type { ImportArticleInput } from "../../gql/graphql.ts";
import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const importArticleMutation = graphql(`
  mutation HandInArticle($input: ImportArticleInput!) {
    importArticle(input: $input) {
      __typename
      ... on ArticleImport {
        id
        times
        article {
          id
        }
      }
      ...RefusalParts
      ... on UnreadableInput {
        reason
      }
    }
  }
`);

/** Where to go on: to what was read, or to the article that the same text has become before. */
export type HandedIn = { kind: "read"; importId: string } | { kind: "known"; articleId: string };

export async function importArticle(input: ImportArticleInput): Promise<Outcome<HandedIn>> {
  const { importArticle: answer } = await execute(importArticleMutation, { input });
  if (answer.__typename !== "ArticleImport") {
    const { refusal } = refused(answer);
    return answer.__typename === "UnreadableInput"
      ? { done: false, refusal: { ...refusal, field: "input", code: `UNREADABLE_${answer.reason}` } }
      : { done: false, refusal };
  }
  return doneWith(
    answer.times > 1 && answer.article !== null
      ? { kind: "known", articleId: answer.article.id }
      : { kind: "read", importId: answer.id },
  );
}
