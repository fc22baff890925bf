"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { CreateDeskInput, EditDeskInput, RemovePolicyInput, SetPolicyInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const createMutation = graphql(`
  mutation CreateDesk($input: CreateDeskInput!) {
    createDesk(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const editMutation = graphql(`
  mutation EditDesk($input: EditDeskInput!) {
    editDesk(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const policyMutation = graphql(`
  mutation SetPolicy($input: SetPolicyInput!) {
    setPolicy(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const removeMutation = graphql(`
  mutation RemovePolicy($input: RemovePolicyInput!) {
    removePolicy(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function createDesk(input: CreateDeskInput): Promise<Outcome> {
  const { createDesk: answer } = await execute(createMutation, { input });
  if (answer.__typename !== "Desk") return refused(answer);
  refresh();
  return done;
}

export async function editDesk(input: EditDeskInput): Promise<Outcome> {
  const { editDesk: answer } = await execute(editMutation, { input });
  if (answer.__typename !== "Desk") return refused(answer);
  refresh();
  return done;
}

export async function setPolicy(input: SetPolicyInput): Promise<Outcome> {
  const { setPolicy: answer } = await execute(policyMutation, { input });
  if (answer.__typename !== "Policy") return refused(answer);
  refresh();
  return done;
}

export async function removePolicy(input: RemovePolicyInput): Promise<Outcome> {
  const { removePolicy: answer } = await execute(removeMutation, { input });
  if (answer.__typename !== "Desk") return refused(answer);
  refresh();
  return done;
}
