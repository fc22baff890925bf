import type { Selector } from "@claimdesk/shared/anchor";
import type { Stance } from "@claimdesk/shared/claim-state";
import type { EvidenceRow } from "./evidence.store.ts";

/** Ids are UUIDs. */
export interface NewEvidence {
  readonly stance: Stance;
  readonly sourceId?: string | null | undefined;
  readonly articleId?: string | null | undefined;
  /** Words in the article's newest text. */
  readonly anchor?: Selector | null | undefined;
  readonly url?: string | null | undefined;
  readonly excerpt?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** What is undefined stays as it is; null takes it away. A stance cannot be taken away. */
export type EvidenceChange = Omit<NewEvidence, "stance"> & { readonly stance?: Stance | null | undefined };

/** The evidence as it should be after the edit. */
export function edited(row: EvidenceRow, change: EvidenceChange): NewEvidence {
  const kept = <T>(given: T | undefined, before: T): T => (given === undefined ? before : given);
  // An excerpt that was taken from the anchor goes with it.
  const ownExcerpt = row.excerpt === row.anchor?.exact ? null : row.excerpt;
  return {
    stance: change.stance ?? row.stance,
    sourceId: kept(change.sourceId, row.sourceId),
    articleId: kept(change.articleId, row.articleId),
    anchor: change.anchor ?? null,
    url: kept(change.url, row.url),
    excerpt: kept(change.excerpt, ownExcerpt),
    note: kept(change.note, row.note),
  };
}

/** Does the edit leave alone where the evidence stands? Then it keeps its revision, however old. */
export const staysInPlace = (row: EvidenceRow, { articleId, anchor }: EvidenceChange): boolean =>
  anchor === undefined && (articleId === undefined || articleId === row.articleId);
