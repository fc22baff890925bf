"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { CreateClaimInput, EditClaimInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const editClaimMutation = graphql(`
  mutation EditClaimWording($input: EditClaimInput!) {
    editClaim(input: $input) {
      __typename
      ... on Claim {
        id
      }
      ...RefusalParts
    }
  }
`);

const createClaimMutation = graphql(`
  mutation CreateClaimByHand($input: CreateClaimInput!) {
    createClaim(input: $input) {
      __typename
      ... on Claim {
        id
      }
      ...RefusalParts
      ... on SameClaimExists {
        claims {
          id
          text
          language
          state
        }
      }
    }
  }
`);

export async function editClaim(input: EditClaimInput): Promise<Outcome> {
  const { editClaim: answer } = await execute(editClaimMutation, { input });
  if (answer.__typename !== "Claim") return refused(answer);
  refresh();
  return done;
}

export interface SameClaim {
  id: string;
  text: string;
  language: string;
}

export type Creation = { kind: "created"; id: string } | { kind: "same"; claims: readonly SameClaim[] };

export async function createClaim(input: CreateClaimInput): Promise<Outcome<Creation>> {
  const { createClaim: answer } = await execute(createClaimMutation, { input });
  switch (answer.__typename) {
    case "Claim":
      return { done: true, value: { kind: "created", id: answer.id } };
    // Not yet an end: the editor looks at them, and may say that this is another one.
    case "SameClaimExists":
      return { done: true, value: { kind: "same", claims: answer.claims } };
    default:
      return refused(answer);
  }
}
