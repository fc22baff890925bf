import { graphql } from "../../gql/gql.ts";
import type { FeedListQuery } from "../../gql/graphql.ts";

export const feedListQuery = graphql(`
  query FeedList($first: Int, $after: String, $last: Int, $before: String, $filter: FollowedFeedFilter) {
    followedFeeds(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        url
        title
        state
        failure
        failures
        lastSuccessAt
        nextPollAt
        itemCount
      }
    }
  }
`);

export const feedPageSize = 25;

export type ListedFeed = FeedListQuery["followedFeeds"]["nodes"][number];
