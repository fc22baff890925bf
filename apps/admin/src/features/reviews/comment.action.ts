"use server";

import { graphql } from "../../gql/gql.ts";
import type { CommentOnReviewInput } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import { readAllAgain } from "./read-all-again.ts";

const commentOnReviewMutation = graphql(`
  mutation SayOnReview($input: CommentOnReviewInput!) {
    commentOnReview(input: $input) {
      __typename
      ... on ReviewComment {
        id
      }
      ...RefusalParts
    }
  }
`);

export async function commentOnReview(input: CommentOnReviewInput): Promise<Outcome> {
  const { commentOnReview: answer } = await execute(commentOnReviewMutation, { input });
  if (answer.__typename !== "ReviewComment") return refused(answer);
  readAllAgain();
  return done;
}
