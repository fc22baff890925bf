"use server";

import type { DiscardClaimInput, RemoveAppearanceInput } from "../../gql/graphql.ts";
import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const removeAppearanceMutation = graphql(`
  mutation RemoveAppearanceHere($input: RemoveAppearanceInput!) {
    removeAppearance(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const discardClaimMutation = graphql(`
  mutation DiscardClaimHere($input: DiscardClaimInput!) {
    discardClaim(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function discardClaim(input: DiscardClaimInput): Promise<Outcome> {
  const { discardClaim: answer } = await execute(discardClaimMutation, { input });
  return answer.__typename === "DiscardedClaim" ? done : refused(answer);
}

export async function removeAppearance(input: RemoveAppearanceInput): Promise<Outcome> {
  const { removeAppearance: answer } = await execute(removeAppearanceMutation, { input });
  return answer.__typename === "Claim" ? done : refused(answer);
}
