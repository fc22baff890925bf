import type { Permission } from "@claimdesk/shared/claim-state";
import { parse, type TypedQueryDocumentNode } from "graphql";
import type { ArticleAnswer } from "../claim.fragment.ts";
import type { PageView } from "./page-request.check.ts";
import {
  republicationFields,
  sourceNames,
  type NamedSource,
  type OwnedSource,
  type RepublicationAnswer,
  type Withheld,
} from "./page.fragment.ts";

export interface RatedClaim {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly verdict: { readonly rating: string; readonly label: string } | null;
}

export interface ClaimThere extends RatedClaim {
  readonly appearances: {
    readonly nodes: readonly {
      readonly anchor: { readonly exact: string; readonly start: number; readonly end: number };
      readonly article: { readonly id: string };
      readonly revision: { readonly id: string };
    }[];
  };
}

export interface Listed<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface NamedArticle extends Pick<ArticleAnswer, "id" | "title" | "language" | "publishedAt"> {
  readonly publisher: NamedSource | null;
}

export interface WholeArticle extends ArticleAnswer {
  readonly standfirst: string | null;
  readonly publisher: OwnedSource | null;
  readonly authors: readonly NamedSource[];
  readonly rights: {
    readonly holder: string | null;
    readonly notice: string | null;
    readonly terms: string | null;
    readonly contact: string | null;
    readonly disclaimer: string | null;
    readonly permission: Permission;
  };
  readonly revision: {
    readonly id: string;
    readonly text: string | null;
    readonly excerpt: string | null;
    /** Of the whole text, whatever of it is told. */
    readonly length: number;
    readonly withheld: (Withheld & { readonly reason: "TERMS" | "NOTHING_STATED" }) | null;
  };
  readonly republication: RepublicationAnswer | null;
  readonly claims: Listed<ClaimThere>;
}

export interface ArticlePageAnswer {
  readonly article: WholeArticle | null;
  /** Known copies of it. */
  readonly articles: Listed<NamedArticle>;
  /** Those on which it is evidence. */
  readonly claims: Listed<RatedClaim>;
}

const namedArticle = /* GraphQL */ `
  fragment NamedArticle on Article {
    id
    title
    language
    publishedAt
    publisher {
      ...NamedSource
    }
  }
`;

export const ratedClaim = /* GraphQL */ `
  fragment RatedClaim on Claim {
    id
    text
    language
    verdict {
      rating
      label
    }
  }
`;

const listed = `totalCount
    pageInfo {
      hasNextPage
      endCursor
    }`;

/** A page of a list of claims, and one of articles. */
export const listedClaims = /* GraphQL */ `
  fragment ListedClaims on ClaimConnection {
    nodes {
      ...RatedClaim
    }
    ${listed}
  }
  ${ratedClaim}
`;
export const listedArticles = /* GraphQL */ `
  fragment ListedArticles on ArticleConnection {
    nodes {
      ...NamedArticle
    }
    ${listed}
  }
  ${namedArticle}
`;

/** The article with the claims in it, and what is known to be copied from it. */
export const articlePageQuery = parse(/* GraphQL */ `
  query PageOfArticle($id: ID!, $asOf: DateTime, $after: String) {
    article(id: $id, asOf: $asOf) {
      ...NamedArticle
      url
      canonicalUrl
      standfirst
      publisher {
        ...OwnedSource
      }
      authors {
        ...NamedSource
      }
      rights {
        holder
        notice
        terms
        contact
        disclaimer
        permission
      }
      revision {
        id
        text
        excerpt
        length
        withheld {
          permission
          reason
        }
      }
      republication {
        ...RepublicationFields
      }
      claims(first: 50, after: $after) {
        nodes {
          ...RatedClaim
          appearances(first: 100) {
            nodes {
              anchor {
                exact
                start
                end
              }
              article {
                id
              }
              revision {
                id
              }
            }
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    articles(
      first: 50
      asOf: $asOf
      filter: { republication: { originalId: { eq: $id } } }
      orderBy: [{ field: PUBLISHED_AT, direction: ASC }]
    ) {
      ...ListedArticles
    }
    claims(first: 50, asOf: $asOf, filter: { evidence: { articleId: { eq: $id } } }) {
      ...ListedClaims
    }
  }
  ${listedArticles}
  ${listedClaims}
  ${sourceNames}
  ${republicationFields}
`) as TypedQueryDocumentNode<ArticlePageAnswer, Pick<PageView, "asOf" | "after"> & { readonly id: string }>;
