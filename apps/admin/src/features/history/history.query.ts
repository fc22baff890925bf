import { graphql } from "../../gql/gql.ts";
import type { HistoryEntriesFragment, HistoryEntryPartsFragment } from "../../gql/graphql.ts";

export const historyEntryFragment = graphql(`
  fragment HistoryEntryParts on AuditRecord {
    id
    at
    action
    reason
    actor {
      name
    }
    claimRevision {
      number
    }
  }
`);

export const historyEntriesFragment = graphql(`
  fragment HistoryEntries on AuditRecordConnection {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...HistoryEntryParts
    }
  }
`);

export const claimEntriesQuery = graphql(`
  query ClaimEntries($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    claim(id: $id) {
      text
      language
      allowedMoves
      audit(first: $first, after: $after, last: $last, before: $before) {
        ...HistoryEntries
      }
    }
  }
`);

export const articleEntriesQuery = graphql(`
  query ArticleEntries($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    article(id: $id) {
      title
      language
      audit(first: $first, after: $after, last: $last, before: $before) {
        ...HistoryEntries
      }
    }
  }
`);

export const sourceEntriesQuery = graphql(`
  query SourceEntries($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    source(id: $id) {
      name
      mergedInto {
        id
        name
      }
      audit(first: $first, after: $after, last: $last, before: $before) {
        ...HistoryEntries
      }
    }
  }
`);

export type HistoryEntry = HistoryEntryPartsFragment;
export type HistoryEntries = Omit<HistoryEntriesFragment, "nodes" | " $fragmentName">;
