import type { RecordingTransaction } from "./recorder.ts";

/** What screens and subscribers are told at once. Ids are the rows' UUIDs; `byPersonId` null is the desk itself. */
export type DeskEvent =
  | {
      readonly kind: "CLAIM_CHANGED";
      readonly claimId: string;
      readonly byPersonId: string | null;
      /** What the public sees of the claim has changed: only then is the public told. */
      readonly publicly?: boolean;
    }
  /** Somebody came to a claim, went, or does something else there now. For the desk alone. */
  | { readonly kind: "PRESENCE_CHANGED"; readonly claimId: string }
  /** The same of an article. */
  | { readonly kind: "ARTICLE_PRESENCE_CHANGED"; readonly articleId: string }
  | { readonly kind: "REVIEW_QUEUE_CHANGED"; readonly reviewId: string }
  /** Somebody has other notices than before. The database itself says so, whoever wrote them. */
  | { readonly kind: "NOTICES_CHANGED"; readonly personId: string }
  /** Something that the public sees is no longer what it was. The database itself says so, whoever changed it. */
  | { readonly kind: "PUBLIC_CHANGED" }
  /** A job is to begin: `at` tells when, in milliseconds since 1970. For the processes alone that work. */
  | { readonly kind: "JOB_DUE"; readonly queue: string; readonly at: number }
  /** The connection was lost for a while, and what happened meanwhile was not told. Of this process alone. */
  | { readonly kind: "EVENTS_MISSED" };

/** Who passes the word on. It goes out when the transaction holds, and never when it is taken back. */
export interface EventPublisher<Transaction extends RecordingTransaction = RecordingTransaction> {
  publish(tx: Transaction, event: DeskEvent): Promise<void>;
  /** The same for any number, by one statement. */
  publishAll(tx: Transaction, events: readonly DeskEvent[]): Promise<void>;
}

/** Who lets others follow what happens. */
export interface EventFollower {
  stream(wanted: (event: DeskEvent) => boolean): Promise<AsyncIterableIterator<DeskEvent>>;
}
