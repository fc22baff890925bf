"use server";

import type { AppearanceInput } from "../../gql/graphql.ts";
import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import type { MadeClaim, SameClaim } from "./made-claim.ts";
import { named, NameRefused } from "./name-sources.ts";
import { toAppearance, toClaimInput } from "./new-claim.ts";
import type { DraftLink, Placement } from "./new-claim.ts";

const createClaimMutation = graphql(`
  mutation MakeClaim($input: CreateClaimInput!) {
    createClaim(input: $input) {
      __typename
      ... on Claim {
        id
        version
      }
      ...RefusalParts
      ... on SameClaimExists {
        claims {
          id
          text
          state
          version
        }
      }
    }
  }
`);

const addAppearanceMutation = graphql(`
  mutation AddAppearanceHere($input: AddAppearanceInput!) {
    addAppearance(input: $input) {
      __typename
      ... on Claim {
        id
        version
        appearances(last: 1) {
          nodes {
            id
          }
        }
      }
      ...RefusalParts
    }
  }
`);

export interface NewClaim extends Placement {
  evenIfSameExists: boolean;
}

/** Makes a claim of words in an article, unless the desk has it already: then these are handed back to choose from. */
export async function createClaim({ evenIfSameExists, ...placement }: NewClaim): Promise<Outcome<MadeClaim>> {
  return withChain(placement, async (appearance) => {
    const input = { ...toClaimInput(placement.claim), appearance, evenIfSameExists };
    const { createClaim: answer } = await execute(createClaimMutation, { input });
    switch (answer.__typename) {
      case "Claim":
        return doneWith({ kind: "made", id: answer.id, version: answer.version, appearanceId: null });
      case "SameClaimExists":
        return doneWith({ kind: "same", claims: answer.claims });
      default:
        return refused(answer);
    }
  });
}

export interface Addition extends Placement {
  existing: SameClaim;
}

/** Says that a claim of the desk is made here too. */
export async function addAppearance({ existing, ...placement }: Addition): Promise<Outcome<MadeClaim>> {
  return withChain(placement, async (appearance) => {
    const input = { claimId: existing.id, expectedVersion: existing.version, appearance };
    const { addAppearance: answer } = await execute(addAppearanceMutation, { input });
    if (answer.__typename !== "Claim") return refused(answer);
    const { id, version, appearances } = answer;
    return doneWith({ kind: "made", id, version, appearanceId: appearances.nodes[0]?.id ?? null });
  });
}

/** Those named in the chain whom no source stands for yet are made first. */
async function withChain(
  { claim, ...placement }: Placement,
  write: (appearance: AppearanceInput) => Promise<Outcome<MadeClaim>>,
): Promise<Outcome<MadeClaim>> {
  try {
    const attribution: DraftLink[] = [];
    for (const link of claim.attribution) {
      const naming = { kind: "PERSON", field: "appearance.attribution" } as const;
      attribution.push({ ...link, source: link.source && (await named(link.source, naming)) });
    }
    return await write(toAppearance({ ...placement, claim: { ...claim, attribution } }));
  } catch (error) {
    if (error instanceof NameRefused) return { done: false, refusal: error.refusal };
    throw error;
  }
}
