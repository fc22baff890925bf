"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { DiscardClaimsInput, EditClaimTopicsInput, SubmitClaimsInput } from "../../gql/graphql.ts";
import { bulkOutcome } from "../../lib/bulk-line.ts";
import type { BulkLine } from "../../lib/bulk-line.ts";
import { executeInPart } from "../../lib/graphql-client.ts";
import type { Outcome } from "../../lib/outcome.ts";

const submitClaimsMutation = graphql(`
  mutation SubmitManyClaims($input: SubmitClaimsInput!) {
    submitClaims(input: $input) {
      __typename
      ...BulkParts
      ...RefusalParts
    }
  }
`);

const editTopicsMutation = graphql(`
  mutation EditTopicsOfClaims($input: EditClaimTopicsInput!) {
    editClaimTopics(input: $input) {
      __typename
      ...BulkParts
      ...RefusalParts
    }
  }
`);

const discardClaimsMutation = graphql(`
  mutation DiscardManyClaims($input: DiscardClaimsInput!) {
    discardClaims(input: $input) {
      __typename
      ...BulkParts
      ...RefusalParts
    }
  }
`);

type BulkAnswer = Outcome<readonly BulkLine[]>;

export async function submitClaims(input: SubmitClaimsInput): Promise<BulkAnswer> {
  const { submitClaims: answer } = await executeInPart(submitClaimsMutation, { input });
  if (input.dryRun !== true) refresh();
  return bulkOutcome(answer, idsOf(input.claims));
}

export async function editClaimTopics(input: EditClaimTopicsInput): Promise<BulkAnswer> {
  const { editClaimTopics: answer } = await executeInPart(editTopicsMutation, { input });
  if (input.dryRun !== true) refresh();
  return bulkOutcome(answer, idsOf(input.claims));
}

export async function discardClaims(input: DiscardClaimsInput): Promise<BulkAnswer> {
  const { discardClaims: answer } = await executeInPart(discardClaimsMutation, { input });
  if (input.dryRun !== true) refresh();
  return bulkOutcome(answer, idsOf(input.claims));
}

const idsOf = (claims: SubmitClaimsInput["claims"]) => claims.map(({ claimId }) => claimId);
