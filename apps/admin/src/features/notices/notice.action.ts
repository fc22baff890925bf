"use server";

import { graphql } from "../../gql/gql.ts";
import type { NoticesQuery } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";

const noticesQuery = graphql(`
  query Notices($after: String) {
    notices(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        at
        readAt
        decision
        dueAt
        by {
          name
        }
        comment {
          id
        }
        review {
          id
          claim {
            id
            text
            language
          }
        }
        listExport {
          list
          state
          rowsWritten
        }
      }
    }
  }
`);

export type NoticePage = NoticesQuery["notices"];
export type Notice = NoticePage["nodes"][number];

export async function readNotices(after: string | null): Promise<NoticePage> {
  return (await execute(noticesQuery, { after })).notices;
}

const markNoticeReadMutation = graphql(`
  mutation MarkNoticeRead($input: MarkNoticeReadInput!) {
    markNoticeRead(input: $input) {
      __typename
    }
  }
`);

export async function markNoticeRead(id: string): Promise<void> {
  await execute(markNoticeReadMutation, { input: { id } });
}

const markAllNoticesReadMutation = graphql(`
  mutation MarkAllNoticesRead($input: MarkAllNoticesReadInput!) {
    markAllNoticesRead(input: $input) {
      count
    }
  }
`);

/** What came after the one that was looked at last is not among them. */
export async function markAllNoticesRead(upTo: string): Promise<void> {
  await execute(markAllNoticesReadMutation, { input: { upTo } });
}
