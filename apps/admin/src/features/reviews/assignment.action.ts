"use server";

import { graphql } from "../../gql/gql.ts";
import type { HandOverReviewInput, SetReviewDueDateInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import { readAllAgain } from "./read-all-again.ts";

const handOverReviewMutation = graphql(`
  mutation HandReviewOver($input: HandOverReviewInput!) {
    handOverReview(input: $input) {
      __typename
      ... on Review {
        id
      }
      ...RefusalParts
    }
  }
`);

const setReviewDueDateMutation = graphql(`
  mutation SetDueDate($input: SetReviewDueDateInput!) {
    setReviewDueDate(input: $input) {
      __typename
      ... on Review {
        id
      }
      ...RefusalParts
    }
  }
`);

const possibleDecidersQuery = graphql(`
  query PossibleDeciders($id: ID!) {
    review(id: $id) {
      id
      possibleDeciders {
        id
        name
      }
    }
  }
`);

export async function handOverReview(input: HandOverReviewInput): Promise<Outcome> {
  const { handOverReview: answer } = await execute(handOverReviewMutation, { input });
  if (answer.__typename !== "Review") return refused(answer);
  readAllAgain();
  return done;
}

export async function setReviewDueDate(input: SetReviewDueDateInput): Promise<Outcome> {
  const { setReviewDueDate: answer } = await execute(setReviewDueDateMutation, { input });
  if (answer.__typename !== "Review") return refused(answer);
  readAllAgain();
  return done;
}

/** Whom a review can be handed to: asked for when somebody wants to. */
export async function readPossibleDeciders(id: string): Promise<readonly { id: string; name: string }[]> {
  const { review } = await execute(possibleDecidersQuery, { id });
  return review?.possibleDeciders ?? [];
}
