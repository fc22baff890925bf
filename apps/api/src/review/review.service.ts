import type { DecisionKind } from "@claimdesk/shared/claim-state";
import type { DataSource, EntityManager } from "typeorm";
import { may, type Actor, type Viewer } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import type { Recorder, RecordingTransaction } from "../kernel/recorder.ts";
import { NotFound } from "../kernel/refusal.ts";
import { actorWith } from "../kernel/access.ts";
import type { AssignmentStore } from "./assignment.store.ts";
import type { DecisionStore } from "./decision.store.ts";
import type { ReviewLockService } from "./review-lock.service.ts";
import { OwnWork, ReviewClosed, TakenBySomebodyElse } from "./review.refusal.ts";
import type { LockedReview } from "./review.store.ts";

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

interface Parts {
  readonly assignments: AssignmentStore;
  readonly decisions: DecisionStore;
  readonly locks: ReviewLockService;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
}

/** What a verb was about, and whether it was not so already. */
export interface TouchedReview {
  readonly id: string;
  readonly isChanged: boolean;
}

type TakeRefusal = NotFound | ReviewClosed | TakenBySomebodyElse;

/** Who has a review in hand. */
export class ReviewService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async take(viewer: Viewer, reviewId: string): Promise<TouchedReview | TakeRefusal | OwnWork> {
    const actor = actorWith(viewer, "REVIEW", "Taking a review");
    return this.#source.transaction(async (tx) => {
      const found = await this.#with.locks.lock(tx, reviewId);
      if (found instanceof NotFound) return found;
      const { review } = found;
      const { isOwn } = await this.#with.decisions.ownPart(tx, review, actor.personId);
      const whyNot = whyNotTake(review, { isOwn, actor });
      if (whyNot !== null) return whyNot;
      if (review.assigneeId !== null) return { id: review.id, isChanged: false };
      const to = actor.personId;
      await this.#with.assignments.assign(tx, review.id, { to, by: to, note: null });
      const taken = await this.#record(tx, actor, { review, to, action: "REVIEW_TAKEN" });
      return { ...taken, isChanged: true };
    });
  }

  async release(viewer: Viewer, reviewId: string): Promise<{ readonly id: string } | TakeRefusal> {
    const actor = actorWith(viewer, "REVIEW", "Giving a review back");
    return this.#source.transaction(async (tx) => {
      const found = await this.#with.locks.lock(tx, reviewId);
      if (found instanceof NotFound) return found;
      const { review } = found;
      if (review.state !== "OPEN") return new ReviewClosed();
      const isOthers = review.assigneeId !== null && review.assigneeId !== actor.personId;
      if (isOthers && !may(actor, "ADMINISTER")) return new TakenBySomebodyElse(review.assigneeName ?? "");
      if (review.assigneeId === null) return { id: review.id };
      await this.#with.assignments.release(tx, review.id);
      return this.#record(tx, actor, { review, to: null, action: "REVIEW_RELEASED" });
    });
  }

  async #record(
    tx: EntityManager,
    actor: Actor,
    { review, to, action }: { review: LockedReview; to: string | null; action: string },
  ): Promise<{ readonly id: string }> {
    const { recorder, events } = this.#with;
    await recorder.record(tx, {
      actor,
      action,
      subject: { type: "Review", id: review.id },
      before: { assigneeId: review.assigneeId },
      after: { assigneeId: to },
    });
    await events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId: review.id });
    return { id: review.id };
  }
}

/** Null where the actor may take the review, or has it. */
export function whyNotTake(
  { state, assigneeId, assigneeName }: LockedReview,
  { isOwn, actor }: { readonly isOwn: boolean; readonly actor: Actor },
): ReviewClosed | OwnWork | TakenBySomebodyElse | null {
  if (state !== "OPEN") return new ReviewClosed();
  if (isOwn) return new OwnWork();
  const isOthers = assigneeId !== null && assigneeId !== actor.personId;
  return isOthers ? new TakenBySomebodyElse(assigneeName ?? "") : null;
}
