import { graphql } from "../../gql/gql.ts";
import type { QueueViewsQuery } from "../../gql/graphql.ts";

export const queueViewsQuery = graphql(`
  query QueueViews {
    savedViews(first: 100) {
      nodes {
        id
        name
        version
        shared
        isDefault
        viewerCanEdit
        owner {
          id
          name
        }
        queue
        filters {
          desk {
            id
          }
          language
          kind
          topic
          words
          due
        }
        order {
          field
          direction
        }
        columns
      }
    }
  }
`);

/** A view that somebody kept. */
export type KeptView = QueueViewsQuery["savedViews"]["nodes"][number];
