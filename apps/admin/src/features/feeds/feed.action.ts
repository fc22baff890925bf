"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type {
  EditFollowedFeedInput,
  FollowFeedInput,
  ImportOpmlInput,
  UnfollowFeedInput,
} from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";

const followMutation = graphql(`
  mutation FollowFeed($input: FollowFeedInput!) {
    followFeed(input: $input) {
      __typename
      ... on FollowedFeed {
        id
      }
      ...RefusalParts
    }
  }
`);

const editMutation = graphql(`
  mutation EditFeed($input: EditFollowedFeedInput!) {
    editFollowedFeed(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const pollMutation = graphql(`
  mutation PollFeed($id: ID!) {
    pollFeed(input: { id: $id }) {
      __typename
      ...RefusalParts
    }
  }
`);

const unfollowMutation = graphql(`
  mutation UnfollowFeed($input: UnfollowFeedInput!) {
    unfollowFeed(input: $input) {
      __typename
      ...RefusalParts
    }
  }
`);

const opmlMutation = graphql(`
  mutation ImportOpml($input: ImportOpmlInput!) {
    importOpml(input: $input) {
      __typename
      ... on FollowedFeeds {
        addedIds
        knownCount
        refused
      }
      ...RefusalParts
    }
  }
`);

export async function followFeed(input: FollowFeedInput): Promise<Outcome<string>> {
  const { followFeed: answer } = await execute(followMutation, { input });
  return answer.__typename === "FollowedFeed" ? doneWith(answer.id) : refused(answer);
}

export async function editFeed(input: EditFollowedFeedInput): Promise<Outcome> {
  const { editFollowedFeed: answer } = await execute(editMutation, { input });
  if (answer.__typename !== "FollowedFeed") return refused(answer);
  refresh();
  return done;
}

export async function pollFeed(id: string): Promise<Outcome> {
  const { pollFeed: answer } = await execute(pollMutation, { id });
  if (answer.__typename !== "FollowedFeed") return refused(answer);
  refresh();
  return done;
}

export async function unfollowFeed(input: UnfollowFeedInput): Promise<Outcome> {
  const { unfollowFeed: answer } = await execute(unfollowMutation, { input });
  return answer.__typename === "LeftFeed" ? done : refused(answer);
}

export interface FollowedList {
  added: number;
  known: number;
  refused: readonly string[];
}

export async function importOpml(input: ImportOpmlInput): Promise<Outcome<FollowedList>> {
  const { importOpml: answer } = await execute(opmlMutation, { input });
  if (answer.__typename !== "FollowedFeeds") return refused(answer);
  refresh();
  return doneWith({ added: answer.addedIds.length, known: answer.knownCount, refused: answer.refused });
}
