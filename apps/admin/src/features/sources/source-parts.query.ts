import { graphql } from "../../gql/gql.ts";
import type { PublishedClaimsFragment, SourcePartsQuery } from "../../gql/graphql.ts";

/**
 * Of these lists only the one that is looked at is read; of the others only how long they are, save of what stands in the
 * articles of an outlet: there may be a hundred thousand.
 */
export const sourcePartsQuery = graphql(`
  query SourceParts(
    $id: ID!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $now: DateTime!
    $said: Boolean!
    $printed: Boolean!
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
    # As readers see it now: what is published, not what is being written.
    saidCount: claims(first: 0, asOf: $now, filter: { sourceId: { eq: $id } }) {
      totalCount
    }
    said: claims(
      first: $first
      after: $after
      last: $last
      before: $before
      asOf: $now
      filter: { sourceId: { eq: $id } }
      orderBy: [{ field: PUBLISHED_AT, direction: DESC }]
    ) @include(if: $said) {
      ...PublishedClaims
    }
    printed: claims(
      first: $first
      after: $after
      last: $last
      before: $before
      asOf: $now
      filter: { article: { publisherId: { eq: $id } } }
      orderBy: [{ field: PUBLISHED_AT, direction: DESC }]
    ) @include(if: $printed) {
      ...PublishedClaims
    }
  }
`);

export const publishedClaimsFragment = graphql(`
  fragment PublishedClaims on ClaimConnection {
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
      publishedAt
      updatedAt
      verdict {
        rating
        label
      }
    }
  }
`);

export type Found = SourcePartsQuery;
export type Parts = NonNullable<SourcePartsQuery["source"]>;
export type SourceArticle = NonNullable<Parts["articles"]>["nodes"][number];
export type SourceClaim = NonNullable<Parts["claims"]>["nodes"][number];
export type PublishedClaim = PublishedClaimsFragment["nodes"][number];
export type OwnedSource = NonNullable<Parts["owned"]>["nodes"][number];
export type SourceRecord = NonNullable<Parts["audit"]>["nodes"][number];
export type PageEnds = NonNullable<Parts["articles"]>["pageInfo"];
