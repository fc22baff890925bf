import { parse, type TypedQueryDocumentNode } from "graphql";
import {
  listedArticles,
  listedClaims,
  type Listed,
  type NamedArticle,
  type RatedClaim,
} from "./article-page.query.ts";
import type { PageView } from "./page-request.check.ts";
import { sourceNames, type NamedSource, type OwnedSource } from "./page.fragment.ts";

export interface WholeSource extends OwnedSource {
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly mergedInto: { readonly id: string } | null;
  readonly owned: Listed<NamedSource>;
  readonly claims: Listed<RatedClaim>;
  readonly articles: Listed<NamedArticle>;
}

export interface SourcePageAnswer {
  readonly source: WholeSource | null;
  /** Those on which it is evidence. */
  readonly claims: Listed<RatedClaim>;
}

export const sourcePageQuery = parse(/* GraphQL */ `
  query PageOfSource($id: ID!, $asOf: DateTime, $after: String, $articlesAfter: String) {
    source(id: $id, asOf: $asOf) {
      ...OwnedSource
      aliases
      country
      mergedInto {
        id
      }
      owned(first: 50) {
        nodes {
          ...NamedSource
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      claims(first: 50, after: $after) {
        ...ListedClaims
      }
      articles(first: 50, after: $articlesAfter) {
        ...ListedArticles
      }
    }
    claims(first: 50, asOf: $asOf, filter: { evidence: { sourceId: { eq: $id } } }) {
      ...ListedClaims
    }
  }
  ${listedArticles}
  ${listedClaims}
  ${sourceNames}
`) as TypedQueryDocumentNode<SourcePageAnswer, PageView & { readonly id: string }>;
