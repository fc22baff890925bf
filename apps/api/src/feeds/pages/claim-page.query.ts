import { parse, type TypedQueryDocumentNode } from "graphql";
import { appearanceFields, claimFields } from "../claim.fragment.ts";
import type { Halves } from "../claim.query.ts";
import { pageClaimFields, type PageClaim } from "./page.fragment.ts";

/** The page's claim; a desk that asks for it gets what it is working on. */
export const claimPageQuery = parse(/* GraphQL */ `
  query PageOfClaim($id: ID!, $asOf: DateTime) {
    claim(id: $id, asOf: $asOf) {
      ...ClaimFields
      kind
      isPublic
      publications(first: 50) {
        nodes {
          state
        }
      }
      appearances(first: 100) {
        ...Appearances
      }
      evidence(first: 100) {
        ...Evidence
      }
      lastAppearances: appearances(last: 100) {
        ...Appearances
      }
      lastEvidence: evidence(last: 100) {
        ...Evidence
      }
    }
  }
  fragment Appearances on AppearanceConnection {
    nodes {
      ...PageAppearance
    }
    pageInfo {
      hasNextPage
    }
  }
  fragment Evidence on EvidenceConnection {
    nodes {
      ...PageEvidence
    }
    pageInfo {
      hasNextPage
    }
  }
  ${claimFields}
  ${appearanceFields}
  ${pageClaimFields}
`) as TypedQueryDocumentNode<
  { readonly claim: Halves<PageClaim> | null },
  { readonly id: string; readonly asOf: string | null }
>;

/** What has become since of a claim that is looked at as it once stood. */
export interface ClaimNow {
  readonly updatedAt: string;
  readonly retractedAt: string | null;
  readonly retractionReason: string | null;
}

export const claimNowQuery = parse(/* GraphQL */ `
  query ClaimNow($id: ID!) {
    claim(id: $id) {
      updatedAt
      retractedAt
      retractionReason
    }
  }
`) as TypedQueryDocumentNode<{ readonly claim: ClaimNow | null }, { readonly id: string }>;
