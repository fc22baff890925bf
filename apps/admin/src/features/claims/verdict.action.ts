"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { ProposeVerdictInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const proposeVerdictMutation = graphql(`
  mutation ProposeClaimVerdict($input: ProposeVerdictInput!) {
    proposeVerdict(input: $input) {
      __typename
      ... on Claim {
        id
      }
      ...RefusalParts
    }
  }
`);

export async function proposeVerdict(input: ProposeVerdictInput): Promise<Outcome> {
  const { proposeVerdict: answer } = await execute(proposeVerdictMutation, { input });
  if (answer.__typename !== "Claim") return refused(answer);
  refresh();
  return done;
}
