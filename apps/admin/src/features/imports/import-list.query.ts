import { graphql } from "../../gql/gql.ts";

export const importListQuery = graphql(`
  query ImportList($first: Int, $after: String, $last: Int, $before: String) {
    articleImports(first: $first, after: $after, last: $last, before: $before) {
      ...ImportPage
    }
  }
`);

export const importPageSize = 20;
