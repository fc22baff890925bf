import { graphql } from "../../gql/gql.ts";
import type { ClaimHistoryQuery } from "../../gql/graphql.ts";

export const claimHistoryQuery = graphql(`
  query ClaimHistory($id: ID!) {
    claim(id: $id) {
      language
      revisions(first: 50) {
        totalCount
        nodes {
          id
          number
          createdAt
          text
          kind
          topics
          reason
          createdBy {
            name
          }
          verdict {
            rating
            label
            rationale
          }
        }
      }
      audit(first: 100) {
        totalCount
        nodes {
          id
          at
          action
          reason
          actor {
            name
          }
        }
      }
    }
  }
`);

type ClaimHistory = NonNullable<ClaimHistoryQuery["claim"]>;
export type HistoryRevision = ClaimHistory["revisions"]["nodes"][number];
export type HistoryRecord = ClaimHistory["audit"]["nodes"][number];
