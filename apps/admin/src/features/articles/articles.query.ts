import { graphql } from "../../gql/gql.ts";

export const articlesListQuery = graphql(`
  query ArticlesList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: ArticleFilter
    $orderBy: [ArticleOrder!]
    $publisherId: ID!
    $namesPublisher: Boolean!
  ) {
    articles(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      filter: $filter
      orderBy: $orderBy
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        version
        title
        language
        publishedAt
        createdAt
        topics
        publisher {
          id
          name
        }
        republication {
          confirmed
        }
        claims(first: 0) {
          totalCount
        }
        suggestions(first: 0) {
          totalCount
        }
      }
    }
    source(id: $publisherId) @include(if: $namesPublisher) {
      id
      name
    }
  }
`);
