"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { AddRatingInput, EditRatingInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const addMutation = graphql(`
  mutation AddRating($input: AddRatingInput!) {
    addRating(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const editMutation = graphql(`
  mutation EditRating($input: EditRatingInput!) {
    editRating(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const arrangeMutation = graphql(`
  mutation ArrangeVerdictScale($input: ArrangeVerdictScaleInput!) {
    arrangeVerdictScale(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function addRating(input: AddRatingInput): Promise<Outcome> {
  const { addRating: answer } = await execute(addMutation, { input });
  if (answer.__typename !== "VerdictScale") return refused(answer);
  refresh();
  return done;
}

export async function editRating(input: EditRatingInput): Promise<Outcome> {
  const { editRating: answer } = await execute(editMutation, { input });
  if (answer.__typename !== "VerdictScale") return refused(answer);
  refresh();
  return done;
}

export async function arrangeScale(ratings: string[]): Promise<Outcome> {
  const { arrangeVerdictScale: answer } = await execute(arrangeMutation, { input: { ratings } });
  if (answer.__typename !== "VerdictScale") return refused(answer);
  refresh();
  return done;
}
