"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { MergeSourcesInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const mergeSourcesMutation = graphql(`
  mutation MergeSources($input: MergeSourcesInput!) {
    mergeSources(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const undoSourceMergeMutation = graphql(`
  mutation UndoSourceMerge($input: UndoSourceMergeInput!) {
    undoSourceMerge(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const dismissSourceProposalMutation = graphql(`
  mutation DismissSourceProposal($input: DismissSourceProposalInput!) {
    dismissSourceProposal(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const restoreSourceProposalMutation = graphql(`
  mutation RestoreSourceProposal($input: RestoreSourceProposalInput!) {
    restoreSourceProposal(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function mergeSources(input: MergeSourcesInput): Promise<Outcome> {
  const { mergeSources: answer } = await execute(mergeSourcesMutation, { input });
  if (answer.__typename !== "Source") return refused(answer);
  refresh();
  return done;
}

export async function undoSourceMerge(mergeId: string): Promise<Outcome> {
  const { undoSourceMerge: answer } = await execute(undoSourceMergeMutation, { input: { mergeId } });
  if (answer.__typename !== "Source") return refused(answer);
  refresh();
  return done;
}

export async function dismissSourceProposal(proposalId: string): Promise<Outcome> {
  const { dismissSourceProposal: answer } = await execute(dismissSourceProposalMutation, {
    input: { proposalId },
  });
  if (answer.__typename !== "SourceProposal") return refused(answer);
  refresh();
  return done;
}

export async function restoreSourceProposal(proposalId: string): Promise<Outcome> {
  const { restoreSourceProposal: answer } = await execute(restoreSourceProposalMutation, {
    input: { proposalId },
  });
  if (answer.__typename !== "SourceProposal") return refused(answer);
  refresh();
  return done;
}
