import type { PageClaim } from "./page.fragment.ts";

/** As many appearances and pieces of evidence as a page shows unless all are asked for; those who read more are few. */
const listedMax = 20;

/** A claim with the beginnings of its lists, which say that they go on. */
export function listedClaim(claim: PageClaim): PageClaim {
  return {
    ...claim,
    appearances: beginningOf(claim.appearances),
    evidence: beginningOf(claim.evidence),
  };
}

interface List<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const beginningOf = <Node>({ nodes, pageInfo }: List<Node>): List<Node> =>
  nodes.length <= listedMax
    ? { nodes, pageInfo }
    : { nodes: nodes.slice(0, listedMax), pageInfo: { hasNextPage: true } };
