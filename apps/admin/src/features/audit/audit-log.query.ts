import { graphql } from "../../gql/gql.ts";
import type { AuditLogQuery } from "../../gql/graphql.ts";

export const auditLogQuery = graphql(`
  query AuditLog(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: AuditFilter
    $personId: ID!
    $namesPerson: Boolean!
  ) {
    auditRecords(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      filter: $filter
    ) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        at
        action
        before
        after
        reason
        subjectType
        subjectId
        subjectName
        actor {
          id
          name
        }
        key {
          name
        }
      }
    }
    node(id: $personId) @include(if: $namesPerson) {
      id
      ... on Person {
        name
      }
    }
  }
`);

export const auditCountQuery = graphql(`
  query AuditCount($search: String, $filter: AuditFilter) {
    auditRecords(first: 0, search: $search, filter: $filter) {
      totalCount
    }
  }
`);

export type LoggedRecord = AuditLogQuery["auditRecords"]["nodes"][number];
