import { may, type Actor, type Viewer } from "./actor.ts";
import { Denial } from "./denial.ts";

/** The editor behind a change. `what` begins the sentence that anybody else sees. */
export function asEditor(viewer: Viewer, what: string): Actor {
  if (may(viewer, "EDIT")) return viewer;
  const sentence = `${what} is for editors.`;
  throw viewer === null
    ? new Denial("UNAUTHENTICATED", `${sentence} Sign in first.`)
    : new Denial("FORBIDDEN", sentence);
}
