import { parse, type TypedQueryDocumentNode } from "graphql";
import { appearanceFields, claimFields, type Page, type WholeClaim } from "./claim.fragment.ts";

/** A claim as it is asked for: pages of a connection have 100 at the most, and a claim 200 of each. */
export type Halves<Claim extends WholeClaim = WholeClaim> = Claim & {
  readonly lastAppearances: Claim["appearances"];
  readonly lastEvidence: Claim["evidence"];
};

interface AskedClaim {
  readonly id: string;
  readonly asOf: string | null;
}

export const claimQuery = parse(/* GraphQL */ `
  query DocumentOfClaim($id: ID!, $asOf: DateTime) {
    claim(id: $id, asOf: $asOf) {
      ...ClaimFields
      appearances(first: 100) {
        nodes {
          ...AppearanceFields
        }
        pageInfo {
          hasNextPage
        }
      }
      evidence(first: 100) {
        nodes {
          ...EvidenceFields
        }
        pageInfo {
          hasNextPage
        }
      }
      lastAppearances: appearances(last: 100) {
        nodes {
          ...AppearanceFields
        }
        pageInfo {
          hasNextPage
        }
      }
      lastEvidence: evidence(last: 100) {
        nodes {
          ...EvidenceFields
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
  ${claimFields}
  ${appearanceFields}
`) as TypedQueryDocumentNode<{ readonly claim: Halves | null }, AskedClaim>;

/** All of a claim: what a connection gives in two halves is one list again. */
export function wholeClaimOf<Claim extends WholeClaim>(claim: Halves<Claim>): Claim {
  return {
    ...claim,
    appearances: joined(claim.appearances, claim.lastAppearances),
    evidence: joined(claim.evidence, claim.lastEvidence),
  };
}

function joined<Node extends { readonly id: string }>(first: Page<Node>, last: Page<Node>): Page<Node> {
  const known = new Set(first.nodes.map(({ id }) => id));
  const nodes = [...first.nodes, ...last.nodes.filter(({ id }) => !known.has(id))];
  return { nodes, pageInfo: { hasNextPage: false } };
}
