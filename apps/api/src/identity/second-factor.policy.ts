import type { Role } from "@claimdesk/shared/claim-state";
import type { SecondFactorNeed } from "../kernel/actor.ts";
import { isByTwoFactors, type SessionWay } from "../kernel/session-way.ts";

export interface SignedIn {
  readonly roles: readonly Role[];
  readonly signedInBy: SessionWay;
  readonly hasTotp: boolean;
}

/** Who has codes of an app was asked for one, or has just set them up in this session. */
export function secondFactorOf(
  { roles, signedInBy, hasTotp }: SignedIn,
  required: readonly Role[],
): SecondFactorNeed {
  if (!roles.some((role) => required.includes(role))) return "OPTIONAL";
  return hasTotp || isByTwoFactors(signedInBy) ? "FULFILLED" : "MISSING";
}
