import { graphql } from "../../gql/gql.ts";

export const importListQuery = graphql(`
  query ImportList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: ArticleImportFilter
    $publisherId: ID!
    $namesPublisher: Boolean!
    $personId: ID!
    $namesPerson: Boolean!
  ) {
    articleImports(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      filter: $filter
    ) {
      ...ImportPage
      totalCount
    }
    source(id: $publisherId) @include(if: $namesPublisher) {
      id
      name
    }
    node(id: $personId) @include(if: $namesPerson) {
      id
      ... on Person {
        name
      }
    }
  }
`);
