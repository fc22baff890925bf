"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { CancelPublicationInput, PublishClaimInput, RetractClaimInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const publishClaimMutation = graphql(`
  mutation PublishApprovedClaim($input: PublishClaimInput!) {
    publishClaim(input: $input) {
      __typename
      ... on Publication {
        id
      }
      ...RefusalParts
    }
  }
`);

const retractClaimMutation = graphql(`
  mutation RetractPublishedClaim($input: RetractClaimInput!) {
    retractClaim(input: $input) {
      __typename
      ... on Publication {
        id
      }
      ...RefusalParts
    }
  }
`);

const cancelPublicationMutation = graphql(`
  mutation CancelScheduledPublication($input: CancelPublicationInput!) {
    cancelPublication(input: $input) {
      __typename
      ... on Publication {
        id
      }
      ...RefusalParts
    }
  }
`);

export async function publishClaim(input: PublishClaimInput): Promise<Outcome> {
  const { publishClaim: answer } = await execute(publishClaimMutation, { input });
  if (answer.__typename !== "Publication") return refused(answer);
  refresh();
  return done;
}

export async function retractClaim(input: RetractClaimInput): Promise<Outcome> {
  const { retractClaim: answer } = await execute(retractClaimMutation, { input });
  if (answer.__typename !== "Publication") return refused(answer);
  refresh();
  return done;
}

export async function cancelPublication(input: CancelPublicationInput): Promise<Outcome> {
  const { cancelPublication: answer } = await execute(cancelPublicationMutation, { input });
  if (answer.__typename !== "Publication") return refused(answer);
  refresh();
  return done;
}
