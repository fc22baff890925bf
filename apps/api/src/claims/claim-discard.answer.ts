import { createUnionType, type ClassType } from "type-graphql";
import { NotFound, StaleVersion } from "../kernel/refusal.ts";
import { DiscardedClaim } from "./claim-discard.type.ts";
import { ClaimHasHistory } from "./claim.refusal.ts";

/** What is gone cannot be read back: its class says what it is. */
export const DiscardClaimAnswer = createUnionType({
  name: "DiscardClaimAnswer",
  description: "What is gone, or why it is not.",
  types: () => [DiscardedClaim, ClaimHasHistory, StaleVersion, NotFound] as const,
  resolveType: (value: object) => value.constructor as ClassType,
});
