import type { DecisionKind } from "@claimdesk/shared/claim-state";
import type { RecordingTransaction } from "../kernel/recorder.ts";

/** What happens to a review and concerns people. Ids are UUIDs. */
export type ReviewNews =
  | {
      readonly kind: "ANSWERED";
      readonly reviewId: string;
      readonly commentId: string;
      /** What it answers. */
      readonly replyTo: string;
      readonly byPersonId: string;
    }
  | {
      readonly kind: "NAMED";
      readonly reviewId: string;
      readonly commentId: string;
      readonly personIds: readonly string[];
      readonly byPersonId: string;
    }
  | { readonly kind: "TAKEN_BACK"; readonly commentId: string }
  | {
      readonly kind: "HANDED_OVER";
      readonly reviewId: string;
      readonly toPersonId: string;
      readonly byPersonId: string;
    }
  | {
      readonly kind: "DECIDED";
      readonly reviewId: string;
      readonly decision: DecisionKind;
      readonly byPersonId: string;
    }
  /** There is something new to be judged: the claim was handed over again, or edited under review. */
  | { readonly kind: "RENEWED"; readonly reviewId: string; readonly byPersonId: string };

/** What a later room does about it, within the transaction: it only writes, and need not wait for an answer. */
export interface ReviewListener {
  happened(tx: RecordingTransaction, news: ReviewNews): Promise<void>;
}
