"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const cancelMutation = graphql(`
  mutation CancelImport($id: ID!) {
    cancelImport(input: { id: $id }) {
      __typename
      ...RefusalParts
    }
  }
`);

const retryMutation = graphql(`
  mutation RetryImport($id: ID!) {
    retryImport(input: { id: $id }) {
      __typename
      ...RefusalParts
    }
  }
`);

const rereadMutation = graphql(`
  mutation RereadImport($id: ID!) {
    rereadImport(input: { id: $id }) {
      __typename
      ... on ArticleImport {
        id
        outcome
      }
      ...RefusalParts
      ... on UnreadableInput {
        reason
      }
    }
  }
`);

export async function cancelImport(id: string): Promise<Outcome> {
  const { cancelImport: answer } = await execute(cancelMutation, { id });
  refresh();
  return answer.__typename === "ArticleImport" ? done : refused(answer);
}

export async function retryImport(id: string): Promise<Outcome> {
  const { retryImport: answer } = await execute(retryMutation, { id });
  refresh();
  return answer.__typename === "ArticleImport" ? done : refused(answer);
}

/** The import that tells of the newest reading: the one that was asked for where nothing new was read. */
export async function rereadImport(id: string): Promise<Outcome<string>> {
  const { rereadImport: answer } = await execute(rereadMutation, { id });
  return answer.__typename === "ArticleImport" ? doneWith(answer.id) : refused(answer);
}
