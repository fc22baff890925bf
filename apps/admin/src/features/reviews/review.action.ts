"use server";

import { graphql } from "../../gql/gql.ts";
import type { DecideReviewInput, ReleaseReviewInput, TakeReviewInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import { readAllAgain } from "./read-all-again.ts";

const takeReviewMutation = graphql(`
  mutation TakeReviewUp($input: TakeReviewInput!) {
    takeReview(input: $input) {
      __typename
      ... on Review {
        id
      }
      ...RefusalParts
    }
  }
`);

const releaseReviewMutation = graphql(`
  mutation GiveReviewBack($input: ReleaseReviewInput!) {
    releaseReview(input: $input) {
      __typename
      ... on Review {
        id
      }
      ...RefusalParts
    }
  }
`);

const decideReviewMutation = graphql(`
  mutation DecideOnReview($input: DecideReviewInput!) {
    decideReview(input: $input) {
      __typename
      ... on Review {
        id
        state
      }
      ...RefusalParts
    }
  }
`);

export async function takeReview(input: TakeReviewInput): Promise<Outcome> {
  const { takeReview: answer } = await execute(takeReviewMutation, { input });
  if (answer.__typename !== "Review") return refused(answer);
  readAllAgain();
  return done;
}

export async function releaseReview(input: ReleaseReviewInput): Promise<Outcome> {
  const { releaseReview: answer } = await execute(releaseReviewMutation, { input });
  if (answer.__typename !== "Review") return refused(answer);
  readAllAgain();
  return done;
}

/** Answers whether the review is closed by it, or waits for others still. */
export async function decideReview(input: DecideReviewInput): Promise<Outcome<{ isClosed: boolean }>> {
  const { decideReview: answer } = await execute(decideReviewMutation, { input });
  if (answer.__typename !== "Review") return refused(answer);
  readAllAgain();
  return doneWith({ isClosed: answer.state !== "OPEN" });
}
