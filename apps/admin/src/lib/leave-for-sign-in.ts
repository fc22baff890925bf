import { forgetCopies } from "./browser-copy.ts";

/** A full load: nothing that was fetched for the person who left stays in memory. */
export function leaveForSignIn(): void {
  forgetCopies();
  window.location.assign("/sign-in");
}
