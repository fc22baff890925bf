"use server";

import { graphql } from "../../gql/gql.ts";
import type { HandOverReviewsInput, SetReviewDueDatesInput, TakeReviewsInput } from "../../gql/graphql.ts";
import { bulkOutcome } from "../../lib/bulk-line.ts";
import type { BulkLine } from "../../lib/bulk-line.ts";
import { executeInPart } from "../../lib/graphql-client.ts";
import type { Outcome } from "../../lib/outcome.ts";
import { readAllAgain } from "./read-all-again.ts";

const takeReviewsMutation = graphql(`
  mutation TakeManyReviews($input: TakeReviewsInput!) {
    takeReviews(input: $input) {
      __typename
      ...BulkParts
      ...RefusalParts
    }
  }
`);

const handOverReviewsMutation = graphql(`
  mutation HandManyReviewsOver($input: HandOverReviewsInput!) {
    handOverReviews(input: $input) {
      __typename
      ...BulkParts
      ...RefusalParts
    }
  }
`);

const setDueDatesMutation = graphql(`
  mutation SetManyDueDates($input: SetReviewDueDatesInput!) {
    setReviewDueDates(input: $input) {
      __typename
      ...BulkParts
      ...RefusalParts
    }
  }
`);

type BulkAnswer = Outcome<readonly BulkLine[]>;

export async function takeReviews(input: TakeReviewsInput): Promise<BulkAnswer> {
  const { takeReviews: answer } = await executeInPart(takeReviewsMutation, { input });
  if (input.dryRun !== true) readAllAgain();
  return bulkOutcome(answer, input.reviewIds);
}

export async function handOverReviews(input: HandOverReviewsInput): Promise<BulkAnswer> {
  const { handOverReviews: answer } = await executeInPart(handOverReviewsMutation, { input });
  if (input.dryRun !== true) readAllAgain();
  return bulkOutcome(answer, input.reviewIds);
}

export async function setReviewDueDates(input: SetReviewDueDatesInput): Promise<BulkAnswer> {
  const { setReviewDueDates: answer } = await executeInPart(setDueDatesMutation, { input });
  if (input.dryRun !== true) readAllAgain();
  return bulkOutcome(
    answer,
    input.reviews.map(({ reviewId }) => reviewId),
  );
}
