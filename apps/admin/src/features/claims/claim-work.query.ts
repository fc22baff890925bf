import { graphql } from "../../gql/gql.ts";

export const claimWorkQuery = graphql(`
  query ClaimWork($filter: ClaimFilter!, $first: Int!) {
    claims(filter: $filter, first: $first, orderBy: [{ field: UPDATED_AT, direction: DESC }]) {
      totalCount
      nodes {
        id
        text
        language
        kind
        state
        updatedAt
        verdict {
          rating
          label
        }
        createdBy {
          name
        }
      }
    }
  }
`);

export const claimCountsQuery = graphql(`
  query ClaimCounts($me: ID!) {
    returned: claims(first: 0, filter: { createdById: { eq: $me }, state: { eq: CHANGES_REQUESTED } }) {
      totalCount
    }
    drafts: claims(first: 0, filter: { createdById: { eq: $me }, state: { eq: DRAFT } }) {
      totalCount
    }
    inReview: claims(first: 0, filter: { state: { eq: IN_REVIEW } }) {
      totalCount
    }
    approved: claims(first: 0, filter: { state: { eq: APPROVED } }) {
      totalCount
    }
  }
`);
