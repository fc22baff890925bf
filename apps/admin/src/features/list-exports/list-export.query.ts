import { graphql } from "../../gql/gql.ts";

export const listExportsQuery = graphql(`
  query ListExports($first: Int, $after: String, $last: Int, $before: String) {
    listExports(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        ...ListExportPart
      }
    }
  }
`);
