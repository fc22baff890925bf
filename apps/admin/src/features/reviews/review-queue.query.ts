import { graphql } from "../../gql/gql.ts";
import type { ReviewQueueQuery } from "../../gql/graphql.ts";

export const reviewQueueQuery = graphql(`
  query ReviewQueue(
    $filter: ReviewFilter
    $nextOf: ReviewFilter
    $search: String
    $orderBy: [ReviewOrder!]
    $counted: [CountedReviewsInput!]!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    reviews(
      filter: $filter
      search: $search
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      facets {
        field
        values {
          value
          label
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        state
        occasion
        submittedAt
        closedAt
        dueAt
        overdue
        viewerCanDecide
        whyNotCode
        submittedBy {
          name
        }
        assignee {
          name
        }
        desk {
          name
        }
        claim {
          text
          language
          kind
          topics
          verdict {
            rating
            label
          }
        }
      }
    }
    reviewCounts(of: $counted)
    next: reviews(first: 1, filter: $nextOf, search: $search, orderBy: $orderBy) {
      nodes {
        id
      }
    }
  }
`);

export type QueuedReview = ReviewQueueQuery["reviews"]["nodes"][number];
