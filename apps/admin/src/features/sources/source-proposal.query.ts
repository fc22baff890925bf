import { graphql } from "../../gql/gql.ts";
import type {
  ComparedSourceFragment,
  ListedProposalFragment,
  SourceProposalsQuery,
  SourceTwinsQuery,
} from "../../gql/graphql.ts";

export const sourceProposalsQuery = graphql(`
  query SourceProposals($dismissed: Boolean, $first: Int, $after: String, $last: Int, $before: String) {
    sourceProposals(dismissed: $dismissed, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ListedProposal
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
          ...ListedProposal
        }
      }
    }
  }
`);

export type ListedProposals = SourceProposalsQuery["sourceProposals"];
export type ListedProposal = ListedProposalFragment;
export type ComparedSource = ComparedSourceFragment;
type SourceTwinsFound = NonNullable<SourceTwinsQuery["source"]>;
export type StandingMerge = SourceTwinsFound["merges"]["nodes"][number];
