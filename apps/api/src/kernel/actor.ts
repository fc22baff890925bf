import type { Role } from "@claimdesk/shared/claim-state";

/** What an actor may do. Roles grant permissions; an API key's scopes take some of them away again. */
export type Permission = "SEE_DESK" | "EDIT" | "REVIEW" | "ADMINISTER";

/** Administrators may do everything that others may, and are bound by the four-eyes rule like everybody. */
const permissionsByRole: Record<Role, readonly Permission[]> = {
  EDITOR: ["SEE_DESK", "EDIT"],
  REVIEWER: ["SEE_DESK", "REVIEW"],
  ADMIN: ["SEE_DESK", "EDIT", "REVIEW", "ADMINISTER"],
};

/** Must this person show two things to sign in, and did they? Only whoever comes with a session is asked. */
export type SecondFactorNeed = "OPTIONAL" | "FULFILLED" | "MISSING";

/** A signed-in person, or a program holding that person's key. Nobody signed in is `null`. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  /** The API key that was used, if it was one. */
  readonly keyId: string | null;
  readonly sessionId: string | null;
  /** Where it is missing there are no permissions: all that is left is one's own account. */
  readonly secondFactor?: SecondFactorNeed;
}

export type Viewer = Actor | null;

/** `scopes` null means a session, which may do all that the roles grant. */
export function permissionsOf(roles: readonly Role[], scopes: readonly Permission[] | null): Set<Permission> {
  const granted = new Set(roles.flatMap((role) => permissionsByRole[role]));
  return scopes === null ? granted : new Set(scopes.filter((scope) => granted.has(scope)));
}

/** What to do for a permission that only waits for a second factor; nothing otherwise. */
export const adviceTo = (viewer: Viewer): string =>
  viewer?.secondFactor === "MISSING"
    ? " Set up two-step sign-in in your account first: this desk asks for it."
    : "";

export function may(viewer: Viewer, permission: Permission): viewer is Actor {
  return viewer !== null && viewer.permissions.has(permission);
}

/** Administrators may do what everybody else may. */
export function rolesOf(roles: readonly Role[]): readonly Role[] {
  return roles.includes("ADMIN") ? ["EDITOR", "REVIEWER", "ADMIN"] : roles;
}
