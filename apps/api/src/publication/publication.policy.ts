import type { PublicationKind } from "@claimdesk/shared/claim-state";

/** What publishing a claim would be, by its history. */
export function kindFor(history: { readonly wasPublished: boolean }): Exclude<PublicationKind, "RETRACTION"> {
  return history.wasPublished ? "CORRECTION" : "FIRST";
}

/** Whoever followed the claim has to be told what was wrong with it. */
export const needsNote = (kind: PublicationKind): boolean => kind !== "FIRST";

/** An instant that has passed means now: nothing is published into the past. */
export const isLater = (at: string | null, now: Date): at is string =>
  at !== null && Date.parse(at) > now.getTime();
