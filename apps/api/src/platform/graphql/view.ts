import { may, type Viewer } from "../../kernel/actor.ts";
import type { Given } from "./given.ts";

/**
 * Through whose eyes a read goes. The desk sees the newest state of everything; the public sees what is
 * published, now or as it stood at an instant. Everybody who asks for an instant gets the public view of it.
 */
export type View =
  { readonly kind: "desk" } | { readonly kind: "public"; readonly asOf: string | Given<string> | null };

export function viewFor(viewer: Viewer, asOf: string | Given<string> | null | undefined): View {
  if (asOf !== null && asOf !== undefined) return { kind: "public", asOf };
  return may(viewer, "SEE_DESK") ? { kind: "desk" } : { kind: "public", asOf: null };
}
