"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { AddAppearanceInput, RemoveAppearanceInput, SetAttributionInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const addAppearanceMutation = graphql(`
  mutation AddClaimAppearance($input: AddAppearanceInput!) {
    addAppearance(input: $input) {
      __typename
      ... on Claim {
        id
      }
      ...RefusalParts
    }
  }
`);

const removeAppearanceMutation = graphql(`
  mutation RemoveClaimAppearance($input: RemoveAppearanceInput!) {
    removeAppearance(input: $input) {
      __typename
      ... on Claim {
        id
      }
      ...RefusalParts
    }
  }
`);

const setAttributionMutation = graphql(`
  mutation SetClaimAttribution($input: SetAttributionInput!) {
    setAttribution(input: $input) {
      __typename
      ... on Claim {
        id
      }
      ...RefusalParts
    }
  }
`);

export async function addAppearance(input: AddAppearanceInput): Promise<Outcome> {
  const { addAppearance: answer } = await execute(addAppearanceMutation, { input });
  if (answer.__typename !== "Claim") return refused(answer);
  refresh();
  return done;
}

export async function removeAppearance(input: RemoveAppearanceInput): Promise<Outcome> {
  const { removeAppearance: answer } = await execute(removeAppearanceMutation, { input });
  if (answer.__typename !== "Claim") return refused(answer);
  refresh();
  return done;
}

export async function setAttribution(input: SetAttributionInput): Promise<Outcome> {
  const { setAttribution: answer } = await execute(setAttributionMutation, { input });
  if (answer.__typename !== "Claim") return refused(answer);
  refresh();
  return done;
}
