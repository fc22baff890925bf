"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type {
  AddEvidenceInput,
  EditEvidenceInput,
  MoveEvidenceInput,
  RemoveEvidenceInput,
} from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const addEvidenceMutation = graphql(`
  mutation AddClaimEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) {
      __typename
      ... on Claim {
        id
      }
      ...RefusalParts
    }
  }
`);

const editEvidenceMutation = graphql(`
  mutation EditClaimEvidence($input: EditEvidenceInput!) {
    editEvidence(input: $input) {
      __typename
      ... on Claim {
        id
      }
      ...RefusalParts
    }
  }
`);

const removeEvidenceMutation = graphql(`
  mutation RemoveClaimEvidence($input: RemoveEvidenceInput!) {
    removeEvidence(input: $input) {
      __typename
      ... on Claim {
        id
      }
      ...RefusalParts
    }
  }
`);

const moveEvidenceMutation = graphql(`
  mutation MoveClaimEvidence($input: MoveEvidenceInput!) {
    moveEvidence(input: $input) {
      __typename
      ... on Claim {
        id
      }
      ...RefusalParts
    }
  }
`);

export async function addEvidence(input: AddEvidenceInput): Promise<Outcome> {
  const { addEvidence: answer } = await execute(addEvidenceMutation, { input });
  if (answer.__typename !== "Claim") return refused(answer);
  refresh();
  return done;
}

export async function editEvidence(input: EditEvidenceInput): Promise<Outcome> {
  const { editEvidence: answer } = await execute(editEvidenceMutation, { input });
  if (answer.__typename !== "Claim") return refused(answer);
  refresh();
  return done;
}

export async function removeEvidence(input: RemoveEvidenceInput): Promise<Outcome> {
  const { removeEvidence: answer } = await execute(removeEvidenceMutation, { input });
  if (answer.__typename !== "Claim") return refused(answer);
  refresh();
  return done;
}

export async function moveEvidence(input: MoveEvidenceInput): Promise<Outcome> {
  const { moveEvidence: answer } = await execute(moveEvidenceMutation, { input });
  if (answer.__typename !== "Claim") return refused(answer);
  refresh();
  return done;
}
