import { graphql } from "../../gql/gql.ts";
import type { FeedDeskQuery } from "../../gql/graphql.ts";

export const feedDeskQuery = graphql(`
  query FeedDesk($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    followedFeed(id: $id) {
      id
      url
      title
      homepage
      format
      language
      everyMinutes
      state
      nextPollAt
      lastPolledAt
      lastSuccessAt
      failure
      failures
      failedAt
      itemCount
      version
      createdAt
      createdBy {
        name
      }
      publisher {
        id
        name
      }
      audit(first: 20) {
        nodes {
          id
          at
          action
          before
          after
          actor {
            name
          }
        }
      }
      imports(first: $first, after: $after, last: $last, before: $before) {
        ...ImportPage
      }
    }
  }
`);

type ReadFeed = NonNullable<FeedDeskQuery["followedFeed"]>;

/** With what only the moment tells: whether it is about to be asked, or being asked. */
export interface DeskFeed extends ReadFeed {
  isDue: boolean;
}

export type FeedRecord = ReadFeed["audit"]["nodes"][number];
