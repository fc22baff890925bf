import type { ClaimState } from "../../gql/graphql.ts";
import type { Speaker } from "./text-item.ts";

/** A claim of the desk that says the same. */
export interface SameClaim {
  id: string;
  text: string;
  state: ClaimState;
  version: number;
}

/** What came of words that were to be a claim: it was made, or the desk has it already. */
export type MadeClaim =
  | {
      kind: "made";
      id: string;
      version: number;
      /** Of a claim that was there before: where it is made too. */ appearanceId: string | null;
    }
  | { kind: "same"; claims: readonly SameClaim[] };

/** A claim that was a suggestion, as far as the page that has the suggestion does not know it. */
export interface AcceptedClaim {
  id: string;
  version: number;
  text: string;
  state: ClaimState;
  appearanceId: string;
  speakers: readonly Speaker[];
}

export type AcceptedSuggestion =
  { kind: "made"; claim: AcceptedClaim } | { kind: "same"; claims: readonly SameClaim[] };
