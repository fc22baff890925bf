"use server";

import { graphql } from "../../gql/gql.ts";
import type { HandOverChoicesQuery, HandOverReviewInput, SetReviewDueDateInput } from "../../gql/graphql.ts";
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

const handOverChoicesQuery = graphql(`
  query HandOverChoices($reviewIds: [ID!]!, $search: String) {
    handOverChoices(reviewIds: $reviewIds, search: $search) {
      personId
      name
      email
      possibleCount
      whyNotCode
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

/** Whom reviews can be handed to, and why others cannot have them: asked for when somebody wants to. */
export async function readHandOverChoices(
  reviewIds: string[],
  words: string,
): Promise<HandOverChoicesQuery["handOverChoices"]> {
  const { handOverChoices } = await execute(handOverChoicesQuery, {
    reviewIds,
    search: words.trim() === "" ? null : words,
  });
  return handOverChoices;
}
