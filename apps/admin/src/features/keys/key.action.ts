"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { CreateApiKeyInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const createKeyMutation = graphql(`
  mutation CreateKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      __typename
      ... on CreatedApiKey {
        secret
        apiKey {
          name
        }
      }
      ...RefusalParts
    }
  }
`);

const revokeKeyMutation = graphql(`
  mutation RevokeKey($id: ID!) {
    revokeApiKey(input: { id: $id }) {
      __typename
      ...RefusalParts
    }
  }
`);

export interface CreatedKey {
  name: string;
  secret: string;
}

export async function createKey(input: CreateApiKeyInput): Promise<Outcome<CreatedKey>> {
  const { createApiKey: answer } = await execute(createKeyMutation, { input });
  switch (answer.__typename) {
    case "CreatedApiKey":
      refresh();
      return doneWith({ name: answer.apiKey.name, secret: answer.secret });
    case "ScopesNotHeld":
    case "InvalidInput":
      return refused(answer);
  }
}

export async function revokeKey(id: string): Promise<Outcome> {
  const { revokeApiKey: answer } = await execute(revokeKeyMutation, { id });
  switch (answer.__typename) {
    case "ApiKey":
      refresh();
      return done;
    case "NotFound":
      return refused(answer);
  }
}
