import { graphql } from "../../gql/gql.ts";

export const claimListQuery = graphql(`
  query ClaimList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ClaimFilter
    $search: String
    $orderBy: [ClaimOrder!]
    $language: String!
  ) {
    claims(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
      search: $search
      orderBy: $orderBy
    ) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        highlights {
          field
          fragments
        }
        node {
          id
          version
          text
          language
          kind
          topics
          state
          updatedAt
          publishedAt
          verdict {
            rating
            label
          }
        }
      }
    }
    verdictScale {
      rating
      label(language: $language)
    }
  }
`);
