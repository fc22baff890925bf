"use server";

import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const confirmMutation = graphql(`
  mutation ConfirmCopyHere($input: ConfirmRepublicationProposalInput!) {
    confirmRepublicationProposal(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const refuseMutation = graphql(`
  mutation RefuseCopyHere($input: RefuseRepublicationProposalInput!) {
    refuseRepublicationProposal(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const reopenMutation = graphql(`
  mutation ReopenCopyHere($input: ReopenRepublicationProposalInput!) {
    reopenRepublicationProposal(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function confirmCopy(id: string): Promise<Outcome> {
  const { confirmRepublicationProposal: answer } = await execute(confirmMutation, { input: { id } });
  return answer.__typename === "RepublicationProposal" ? done : refused(answer);
}

export async function refuseCopy(id: string): Promise<Outcome> {
  const { refuseRepublicationProposal: answer } = await execute(refuseMutation, { input: { id } });
  return answer.__typename === "RepublicationProposal" ? done : refused(answer);
}

export async function reopenCopy(id: string): Promise<Outcome> {
  const { reopenRepublicationProposal: answer } = await execute(reopenMutation, { input: { id } });
  return answer.__typename === "RepublicationProposal" ? done : refused(answer);
}
