import { graphql } from "../../gql/gql.ts";
import type { ReviewDeskQuery, SaidCommentFragment } from "../../gql/graphql.ts";

export const reviewDeskQuery = graphql(`
  query ReviewDesk($id: ID!, $nextOf: ReviewFilter, $search: String, $orderBy: [ReviewOrder!]) {
    review(id: $id) {
      id
      state
      occasion
      digest
      anchorsDigest
      alteredAnchors {
        bearer
        class
        alterations
        before
        after
        kept
        revision {
          number
        }
        article {
          id
          title
          language
        }
      }
      note
      dueAt
      overdue
      submittedAt
      closedAt
      approvals
      viewerCanDecide
      whyNotCode
      submittedBy {
        name
      }
      assignee {
        id
        name
      }
      assignedBy {
        id
        name
      }
      assignedAt
      handOverNote
      viewerCanHandOver
      viewerCanSetDueDate
      policy {
        approvalsNeeded
        publishesAutomatically
        countsExperts
      }
      claim {
        id
        text
        language
        kind
        topics
        isPublic
        verdict {
          rating
          label
          rationaleHtml
          rationaleText
        }
        appearances(first: 20) {
          nodes {
            id
            revisionNumber
            anchor {
              exact
              prefix
              suffix
              start
              end
            }
            standing {
              class
              start
              end
              revision {
                number
              }
            }
            attribution {
              verb
              source {
                id
                name
              }
              anchor {
                exact
                prefix
                suffix
                start
                end
              }
              standing {
                class
                start
                end
                revision {
                  number
                }
              }
            }
            article {
              id
              title
              language
              publishedAt
              publisher {
                name
              }
              revision {
                number
                text
              }
            }
          }
        }
        evidence(first: 50) {
          nodes {
            id
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
          }
        }
      }
      changesSinceApproved {
        field
        before
        after
      }
      expertInvitations {
        id
        name
        email
        state
        expiresAt
        openedAt
      }
      decisions {
        id
        decision
        reason
        at
        stale
        revisionNumber
        reviewer {
          name
        }
        expertInvitation {
          name
        }
      }
      comments(last: 100) {
        totalCount
        pageInfo {
          hasPreviousPage
          startCursor
        }
        nodes {
          ...SaidComment
        }
      }
    }
    next: reviews(first: 2, filter: $nextOf, search: $search, orderBy: $orderBy) {
      totalCount
      nodes {
        id
      }
    }
  }
`);

type ReadReview = NonNullable<ReviewDeskQuery["review"]>;
export type ReviewComment = SaidCommentFragment;
export type DeskReview = Omit<ReadReview, "comments"> & {
  comments: Omit<ReadReview["comments"], "nodes"> & { nodes: readonly ReviewComment[] };
};
export type ReviewAppearance = DeskReview["claim"]["appearances"]["nodes"][number];
export type ReviewEvidence = DeskReview["claim"]["evidence"]["nodes"][number];
export type ReviewDecision = DeskReview["decisions"][number];
