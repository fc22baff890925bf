import { graphql } from "../../gql/gql.ts";
import type { OpenExpertLinkMutation } from "../../gql/graphql.ts";

/** A mutation although it only reads, so that it is never kept and its secret stands in no address of the API. */
export const openExpertLink = graphql(`
  mutation OpenExpertLink($secret: String!) {
    openExpertInvitation(input: { secret: $secret }) {
      __typename
      ... on ExpertLinkClosed {
        why
      }
      ... on ExpertReview {
        expertName
        deskName
        note
        expiresAt
        counts
        digest
        text
        language
        topics
        verdictEn
        verdictFr
        rationaleHtml
        appearances {
          title
          publisher
          url
          before
          exact
          after
          attribution
        }
        evidence {
          stance
          source
          title
          url
          excerpt
          note
        }
      }
    }
  }
`);

export const decideAsExpertMutation = graphql(`
  mutation DecideAsExpert($input: DecideAsExpertInput!) {
    decideAsExpert(input: $input) {
      __typename
      ... on ExpertDecision {
        decision
        counts
      }
      ...RefusalParts
    }
  }
`);

export type ExpertReview = Extract<
  OpenExpertLinkMutation["openExpertInvitation"],
  { __typename: "ExpertReview" }
>;
