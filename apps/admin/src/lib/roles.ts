import type { Role } from "@claimdesk/shared/claim-state";

/** All of them only hide what the API would refuse anyhow. */
export function mayEdit(roles: readonly Role[]): boolean {
  return roles.includes("EDITOR") || roles.includes("ADMIN");
}

export function mayReview(roles: readonly Role[]): boolean {
  return roles.includes("REVIEWER") || roles.includes("ADMIN");
}

export function mayAdminister(roles: readonly Role[]): boolean {
  return roles.includes("ADMIN");
}
