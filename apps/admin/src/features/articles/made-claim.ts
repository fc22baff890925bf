import type { ClaimState } from "../../gql/graphql.ts";

/** A claim of the desk that says the same. */
export interface SameClaim {
  id: string;
  text: string;
  state: ClaimState;
  version: number;
}

/** What came of words that were to be a claim: it was made, or the desk has it already. */
export type MadeClaim = { kind: "made"; id: string } | { kind: "same"; claims: readonly SameClaim[] };
