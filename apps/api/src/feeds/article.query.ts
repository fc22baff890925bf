import { parse, type TypedQueryDocumentNode } from "graphql";
import type { AnchorAnswer, ArticleAnswer, Page } from "./claim.fragment.ts";
import { anchorFields } from "./claim.fragment.ts";
import type { NamedClaim } from "./annotation.document.ts";

interface Marked {
  readonly id: string;
  readonly anchor: AnchorAnswer;
  readonly article: { readonly id: string };
  readonly revision: { readonly createdAt: string };
}

interface ClaimInArticle extends NamedClaim {
  readonly appearances: Page<Marked>;
  readonly lastAppearances: Page<Marked>;
}

export interface MarkedArticle extends Pick<ArticleAnswer, "id" | "title" | "url" | "canonicalUrl"> {
  readonly claims: {
    readonly nodes: readonly ClaimInArticle[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Each claim may be made in many articles: all of its appearances are read, and those in this one are kept. */
export const articleQuery = parse(/* GraphQL */ `
  query ClaimsInArticle($id: ID!, $after: String) {
    article(id: $id) {
      id
      title
      url
      canonicalUrl
      claims(first: 50, after: $after) {
        nodes {
          id
          text
          language
          appearances(first: 100) {
            nodes {
              ...Marked
            }
            pageInfo {
              hasNextPage
            }
          }
          lastAppearances: appearances(last: 100) {
            nodes {
              ...Marked
            }
            pageInfo {
              hasNextPage
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
  fragment Marked on Appearance {
    id
    anchor {
      ...AnchorFields
    }
    article {
      id
    }
    revision {
      createdAt
    }
  }
  ${anchorFields}
`) as TypedQueryDocumentNode<
  { readonly article: MarkedArticle | null },
  { readonly id: string; readonly after: string | null }
>;
