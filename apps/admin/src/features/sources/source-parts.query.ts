import { graphql } from "../../gql/gql.ts";
import type { SourcePartsQuery } from "../../gql/graphql.ts";

/** Of the four lists only the one that is looked at is read; of the others only how long they are. */
export const sourcePartsQuery = graphql(`
  query SourceParts(
    $id: ID!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $articles: Boolean!
    $claims: Boolean!
    $owned: Boolean!
    $history: Boolean!
  ) {
    source(id: $id) {
      articleCount: articles(first: 0) {
        totalCount
      }
      claimCount: claims(first: 0) {
        totalCount
      }
      ownedCount: owned(first: 0) {
        totalCount
      }
      articles(first: $first, after: $after, last: $last, before: $before) @include(if: $articles) {
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          title
          language
          publishedAt
          publisher {
            id
            name
          }
          claims(first: 0) {
            totalCount
          }
        }
      }
      claims(
        first: $first
        after: $after
        last: $last
        before: $before
        orderBy: [{ field: UPDATED_AT, direction: DESC }]
      ) @include(if: $claims) {
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          text
          language
          state
          updatedAt
          verdict {
            rating
            label
          }
        }
      }
      owned(first: $first, after: $after, last: $last, before: $before) @include(if: $owned) {
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          name
          kind
          country
        }
      }
      audit(first: $first, after: $after, last: $last, before: $before) @include(if: $history) {
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
          actor {
            name
          }
        }
      }
    }
  }
`);

export type Parts = NonNullable<SourcePartsQuery["source"]>;
export type SourceArticle = NonNullable<Parts["articles"]>["nodes"][number];
export type SourceClaim = NonNullable<Parts["claims"]>["nodes"][number];
export type OwnedSource = NonNullable<Parts["owned"]>["nodes"][number];
export type SourceRecord = NonNullable<Parts["audit"]>["nodes"][number];
export type PageEnds = NonNullable<Parts["articles"]>["pageInfo"];
