import { adviceTo, may, type Actor, type Permission, type Viewer } from "./actor.ts";
import { Denial } from "./denial.ts";

const needs: Record<Permission, string> = {
  SEE_DESK: "people of the desk",
  EDIT: "editors",
  REVIEW: "reviewers",
  ADMINISTER: "administrators",
};

/** The actor behind a verb that needs a permission. `what` begins the sentence that anybody else sees. */
export function actorWith(viewer: Viewer, permission: Permission, what: string): Actor {
  if (may(viewer, permission)) return viewer;
  const sentence = `${what} is for ${needs[permission]}.`;
  if (viewer === null) throw new Denial("UNAUTHENTICATED", `${sentence} Sign in first.`);
  throw new Denial("FORBIDDEN", sentence + adviceTo(viewer));
}

export const asEditor = (viewer: Viewer, what: string): Actor => actorWith(viewer, "EDIT", what);
