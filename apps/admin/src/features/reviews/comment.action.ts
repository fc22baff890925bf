"use server";

import { graphql } from "../../gql/gql.ts";
import type { CommentOnReviewInput, EditReviewCommentInput } from "../../gql/graphql.ts";
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

const editReviewCommentMutation = graphql(`
  mutation SayOtherwise($input: EditReviewCommentInput!) {
    editReviewComment(input: $input) {
      __typename
      ... on ReviewComment {
        id
      }
      ...RefusalParts
    }
  }
`);

export async function editReviewComment(input: EditReviewCommentInput): Promise<Outcome> {
  const { editReviewComment: answer } = await execute(editReviewCommentMutation, { input });
  if (answer.__typename !== "ReviewComment") return refused(answer);
  readAllAgain();
  return done;
}

const deleteReviewCommentMutation = graphql(`
  mutation TakeBack($input: DeleteReviewCommentInput!) {
    deleteReviewComment(input: $input) {
      __typename
      ... on DeletedReviewComment {
        id
      }
      ...RefusalParts
    }
  }
`);

export async function deleteReviewComment(id: string): Promise<Outcome> {
  const { deleteReviewComment: answer } = await execute(deleteReviewCommentMutation, { input: { id } });
  if (answer.__typename !== "DeletedReviewComment") return refused(answer);
  readAllAgain();
  return done;
}

const resolveReviewThreadMutation = graphql(`
  mutation SettleThread($input: ResolveReviewThreadInput!) {
    resolveReviewThread(input: $input) {
      __typename
      ... on ReviewComment {
        id
      }
      ...RefusalParts
    }
  }
`);

const reopenReviewThreadMutation = graphql(`
  mutation TakeThreadUpAgain($input: ReopenReviewThreadInput!) {
    reopenReviewThread(input: $input) {
      __typename
      ... on ReviewComment {
        id
      }
      ...RefusalParts
    }
  }
`);

interface WantedStanding {
  commentId: string;
  resolved: boolean;
}

export async function settleThread({ commentId, resolved }: WantedStanding): Promise<Outcome> {
  const input = { commentId };
  const answer = resolved
    ? (await execute(resolveReviewThreadMutation, { input })).resolveReviewThread
    : (await execute(reopenReviewThreadMutation, { input })).reopenReviewThread;
  if (answer.__typename !== "ReviewComment") return refused(answer);
  readAllAgain();
  return done;
}
