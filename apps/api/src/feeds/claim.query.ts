import { parse, type TypedQueryDocumentNode } from "graphql";
import {
  appearanceFields,
  claimFields,
  type AppearanceAnswer,
  type EvidenceAnswer,
  type Page,
  type WholeClaim,
} from "./claim.fragment.ts";

interface Halves extends WholeClaim {
  readonly lastAppearances: Page<AppearanceAnswer>;
  readonly lastEvidence: Page<EvidenceAnswer>;
}

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

/** All of a claim: what a connection gives in two halves is one list again. 200 is the most that a claim has of each. */
export function wholeClaimOf({ lastAppearances, lastEvidence, ...claim }: Halves): WholeClaim {
  return {
    ...claim,
    appearances: joined(claim.appearances, lastAppearances),
    evidence: joined(claim.evidence, lastEvidence),
  };
}

function joined<Node extends { readonly id: string }>(first: Page<Node>, last: Page<Node>): Page<Node> {
  const known = new Set(first.nodes.map(({ id }) => id));
  const nodes = [...first.nodes, ...last.nodes.filter(({ id }) => !known.has(id))];
  return { nodes, pageInfo: { hasNextPage: false } };
}
