"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const askMutation = graphql(`
  mutation AskModel($articleId: ID!) {
    askLanguageModel(input: { articleId: $articleId }) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function askModel(articleId: string): Promise<Outcome> {
  const { askLanguageModel: answer } = await execute(askMutation, { articleId });
  if (answer.__typename !== "Article") return refused(answer);
  refresh();
  return done;
}
