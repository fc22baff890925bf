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

test.each<[string, Actor | null, { shared: boolean; sees: boolean; edits: boolean }]>([
  ["its owner", owner, { shared: false, sees: true, edits: true }],
  ["its owner", owner, { shared: true, sees: true, edits: true }],
  ["a colleague", colleague, { shared: false, sees: false, edits: false }],
  ["a colleague", colleague, { shared: true, sees: true, edits: false }],
  ["an administrator", admin, { shared: false, sees: false, edits: false }],
  ["an administrator", admin, { shared: true, sees: true, edits: true }],
  ["nobody", null, { shared: true, sees: false, edits: false }],
  [
    "its owner's key that may do nothing",
    { ...owner, permissions: new Set() },
    { shared: true, sees: false, edits: false },
  ],
])("%s (%#) sees and edits a view as it is theirs and shared", (_who, viewer, { shared, sees, edits }) => {
  expect(seesView(viewer, { ownerId: "owner", shared })).toBe(sees);
  expect(mayEditView(viewer, { ownerId: "owner", shared })).toBe(edits);
});
