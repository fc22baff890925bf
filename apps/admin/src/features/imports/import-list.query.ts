import { graphql } from "../../gql/gql.ts";
import type { ImportListQuery } from "../../gql/graphql.ts";

export const importListQuery = graphql(`
  query ImportList($first: Int, $after: String, $last: Int, $before: String) {
    articleImports(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        ...ImportStanding
        createdAt
        article {
          id
          title
          language
        }
      }
    }
  }
`);

export const importPageSize = 20;

export type ListedImport = ImportListQuery["articleImports"]["nodes"][number];
