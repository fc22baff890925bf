"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { SubmitClaimInput, WithdrawClaimInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const submitClaimMutation = graphql(`
  mutation SubmitClaimForReview($input: SubmitClaimInput!) {
    submitClaim(input: $input) {
      __typename
      ... on Review {
        id
      }
      ...RefusalParts
    }
  }
`);

const withdrawClaimMutation = graphql(`
  mutation WithdrawClaimFromDesk($input: WithdrawClaimInput!) {
    withdrawClaim(input: $input) {
      __typename
      ... on Claim {
        id
      }
      ...RefusalParts
    }
  }
`);

/** Answers with the id of the review that has begun. */
export async function submitClaim(input: SubmitClaimInput): Promise<Outcome<string>> {
  const { submitClaim: answer } = await execute(submitClaimMutation, { input });
  if (answer.__typename !== "Review") return refused(answer);
  refresh();
  return doneWith(answer.id);
}

export async function withdrawClaim(input: WithdrawClaimInput): Promise<Outcome> {
  const { withdrawClaim: answer } = await execute(withdrawClaimMutation, { input });
  if (answer.__typename !== "Claim") return refused(answer);
  refresh();
  return done;
}
