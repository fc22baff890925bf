/** What became of one thing of a bulk import. */
export type BulkOutcome =
  | { readonly kind: "MADE" | "ALREADY_HERE"; readonly place: string }
  | { readonly kind: Kept; readonly place: string; readonly reason: string };

/**
 * `REFUSED` by the desk's rules or those of a row, `UNREADABLE` where there is no article in it, `FAILED` where the
 * program is at fault.
 */
type Kept = "REFUSED" | "UNREADABLE" | "FAILED";

export type BulkOutcomeKind = BulkOutcome["kind"];
