import type { Role } from "@claimdesk/shared/claim-state";
import type { Scope } from "../../gql/graphql.ts";

const scopesOfRole: Readonly<Record<Role, readonly Scope[]>> = {
  EDITOR: ["SEE_DESK", "EDIT"],
  REVIEWER: ["SEE_DESK", "REVIEW"],
  ADMIN: ["SEE_DESK", "EDIT", "REVIEW", "ADMINISTER"],
};

const scopes: readonly Scope[] = ["SEE_DESK", "EDIT", "REVIEW", "ADMINISTER"];

/** What can be given to a key. Only an offer: the API refuses what is not held. */
export function heldScopes(roles: readonly Role[]): readonly Scope[] {
  return scopes.filter((scope) => roles.some((role) => scopesOfRole[role].includes(scope)));
}
