import { actorWith } from "../../kernel/access.ts";
import type { Permission, Viewer } from "../../kernel/actor.ts";

/** Refuses before anything is read. `what` begins the sentence that the caller sees. */
export function assertAccess(viewer: Viewer, permission: Permission | undefined, what: string): void {
  if (permission !== undefined) actorWith(viewer, permission, what);
}
