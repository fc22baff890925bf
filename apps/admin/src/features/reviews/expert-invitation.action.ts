"use server";

import { graphql } from "../../gql/gql.ts";
import type { CreateExpertInvitationInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import { readAllAgain } from "./read-all-again.ts";

const createMutation = graphql(`
  mutation InviteExpert($input: CreateExpertInvitationInput!) {
    createExpertInvitation(input: $input) {
      __typename
      ... on CreatedExpertInvitation {
        secret
      }
      ...RefusalParts
    }
  }
`);

const revokeMutation = graphql(`
  mutation RevokeInvitation($id: ID!) {
    revokeExpertInvitation(input: { id: $id }) {
      __typename
      ... on ExpertInvitation {
        id
      }
      ...RefusalParts
    }
  }
`);

/** The secret of the link, which nobody can look up later. */
export async function inviteExpert(input: CreateExpertInvitationInput): Promise<Outcome<string>> {
  const { createExpertInvitation: answer } = await execute(createMutation, { input });
  if (answer.__typename !== "CreatedExpertInvitation") return refused(answer);
  readAllAgain();
  return doneWith(answer.secret);
}

export async function revokeInvitation(id: string): Promise<Outcome> {
  const { revokeExpertInvitation: answer } = await execute(revokeMutation, { id });
  if (answer.__typename !== "ExpertInvitation") return refused(answer);
  readAllAgain();
  return done;
}
