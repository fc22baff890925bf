import { graphql } from "../../gql/gql.ts";
import type { ReviewQueueQuery } from "../../gql/graphql.ts";

export const reviewQueueQuery = graphql(`
  query ReviewQueue($filter: ReviewFilter, $first: Int, $after: String, $last: Int, $before: String) {
    reviews(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        occasion
        submittedAt
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
        claim {
          text
          language
          verdict {
            rating
            label
          }
        }
      }
    }
    awaiting: reviews(first: 1, filter: { decidableByMe: true, state: { eq: OPEN } }) {
      totalCount
      nodes {
        id
      }
    }
    mine: reviews(first: 0, filter: { assignedToMe: true, state: { eq: OPEN } }) {
      totalCount
    }
    overdue: reviews(first: 0, filter: { overdue: true }) {
      totalCount
    }
    changed: reviews(first: 0, filter: { occasion: { eq: ARTICLE_CHANGED }, state: { eq: OPEN } }) {
      totalCount
    }
    open: reviews(first: 0, filter: { state: { eq: OPEN } }) {
      totalCount
    }
  }
`);

export type QueuedReview = ReviewQueueQuery["reviews"]["nodes"][number];
