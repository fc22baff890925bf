import { graphql } from "../../gql/gql.ts";

/** What two sources are told apart by. */
export const comparedSourceFragment = graphql(`
  fragment ComparedSource on Source {
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
`);

export const listedProposalFragment = graphql(`
  fragment ListedProposal on SourceProposal {
    id
    reasons
    isDismissed
    dismissedBy {
      name
    }
    one {
      ...ComparedSource
    }
    other {
      ...ComparedSource
    }
  }
`);
