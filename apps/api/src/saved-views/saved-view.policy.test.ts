import type { Role } from "@claimdesk/shared/claim-state";
import { permissionsOf, type Actor } from "../kernel/actor.ts";
import { mayEditView, seesView } from "./saved-view.policy.ts";

const actor = (personId: string, role: Role): Actor => ({
  personId,
  name: "Somebody",
  email: "somebody@example.org",
  roles: [role],
  permissions: permissionsOf([role], null),
  keyId: null,
  sessionId: null,
});

const owner = actor("owner", "REVIEWER");
const colleague = actor("colleague", "REVIEWER");
const admin = actor("admin", "ADMIN");

test.each<[string, Actor | null, boolean, boolean, boolean]>([
  ["its owner", owner, false, true, true],
  ["its owner", owner, true, true, true],
  ["a colleague", colleague, false, false, false],
  ["a colleague", colleague, true, true, false],
  ["an administrator", admin, false, false, false],
  ["an administrator", admin, true, true, true],
  ["nobody", null, true, false, false],
  ["its owner's key that may do nothing", { ...owner, permissions: new Set() }, true, false, false],
])("%s (%#) sees and edits a view as it is theirs and shared", (_who, viewer, shared, sees, edits) => {
  expect(seesView(viewer, { ownerId: "owner", shared })).toBe(sees);
  expect(mayEditView(viewer, { ownerId: "owner", shared })).toBe(edits);
});
