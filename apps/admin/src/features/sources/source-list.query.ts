import { graphql } from "../../gql/gql.ts";
import type { SourceListQuery } from "../../gql/graphql.ts";

export const sourceListQuery = graphql(`
  query SourceList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: SourceFilter
    $orderBy: [SourceOrder!]
  ) {
    sources(
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
        name
        kind
        aliases
        country
        createdAt
        articles(first: 0) {
          totalCount
        }
        claims(first: 0) {
          totalCount
        }
      }
    }
  }
`);

export type ListedSources = SourceListQuery["sources"];
export type ListedSource = ListedSources["nodes"][number];
