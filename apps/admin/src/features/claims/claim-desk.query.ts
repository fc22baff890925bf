import { graphql } from "../../gql/gql.ts";
import type { ClaimDeskQuery } from "../../gql/graphql.ts";

export const claimDeskQuery = graphql(`
  query ClaimDesk($id: ID!, $language: String!) {
    claim(id: $id) {
      id
      text
      language
      kind
      topics
      state
      version
      isPublic
      publishedAt
      createdAt
      updatedAt
      retractedAt
      retractionReason
      allowedMoves
      workingCopies {
        part
        number
        content
        basedOnVersion
        version
        keptAt
      }
      createdBy {
        id
        name
      }
      verdict {
        rating
        label
        rationale
        rationaleHtml
      }
      openReview {
        id
      }
      reviews(first: 10) {
        nodes {
          id
          occasion
          state
          decisions {
            id
            revisionNumber
            decision
            reason
            stale
            reviewer {
              name
            }
          }
        }
      }
      publications(first: 20) {
        nodes {
          id
          kind
          state
          at
          reason
          revisionNumber
          publishedBy {
            name
          }
        }
      }
      appearances(first: 100) {
        nodes {
          id
          number
          anchor {
            exact
            prefix
            suffix
          }
          standing {
            class
            alterations
            words
            kept
          }
          attribution {
            verb
            source {
              id
              name
              kind
            }
            anchor {
              exact
              prefix
              suffix
              start
              end
            }
          }
          article {
            id
            title
            language
            publishedAt
            publisher {
              id
              name
            }
          }
        }
      }
      evidence(first: 100) {
        nodes {
          id
          number
          stance
          excerpt
          note
          url
          source {
            id
            name
          }
          article {
            id
            title
          }
          anchor {
            exact
            prefix
            suffix
            start
            end
          }
        }
      }
    }
    verdictScale {
      rating
      retired
      label(language: $language)
    }
  }
`);

export type DeskClaim = NonNullable<ClaimDeskQuery["claim"]>;
export type DeskAppearance = DeskClaim["appearances"]["nodes"][number];
export type DeskEvidence = DeskClaim["evidence"]["nodes"][number];
export type Rating = ClaimDeskQuery["verdictScale"][number];
export type DeskPublication = DeskClaim["publications"]["nodes"][number];
