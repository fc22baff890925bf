import { graphql } from "../../gql/gql.ts";
import type { SourceProposalsQuery, SourceTwinsQuery } from "../../gql/graphql.ts";

export const sourceProposalsQuery = graphql(`
  query SourceProposals($first: Int, $after: String, $last: Int, $before: String) {
    sourceProposals(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        reasons
        one {
          id
          name
          kind
          aliases
          domains
          country
          version
          articles(first: 0) {
            totalCount
          }
          claims(first: 0) {
            totalCount
          }
        }
        other {
          id
          name
          kind
          aliases
          domains
          country
          version
          articles(first: 0) {
            totalCount
          }
          claims(first: 0) {
            totalCount
          }
        }
      }
    }
  }
`);

export const sourceTwinsQuery = graphql(`
  query SourceTwins($id: ID!) {
    source(id: $id) {
      id
      mergedInto {
        id
        name
      }
      merges(first: 20) {
        nodes {
          id
          mergedAt
          viewerCanUndo
          mergedBy {
            name
          }
          merged {
            id
            name
          }
        }
      }
      proposals(first: 10) {
        nodes {
          id
          reasons
          one {
            id
            name
            kind
            aliases
            domains
            country
            version
            articles(first: 0) {
              totalCount
            }
            claims(first: 0) {
              totalCount
            }
          }
          other {
            id
            name
            kind
            aliases
            domains
            country
            version
            articles(first: 0) {
              totalCount
            }
            claims(first: 0) {
              totalCount
            }
          }
        }
      }
    }
  }
`);

export type ListedProposals = SourceProposalsQuery["sourceProposals"];
export type ListedProposal = ListedProposals["nodes"][number];
export type ComparedSource = ListedProposal["one"];
type SourceTwinsFound = NonNullable<SourceTwinsQuery["source"]>;
export type StandingMerge = SourceTwinsFound["merges"]["nodes"][number];
