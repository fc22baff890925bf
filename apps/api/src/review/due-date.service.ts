import { reasonLengthMax } from "@claimdesk/shared/limits";
import type { DataSource, EntityManager } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { optionalText } from "../kernel/written-text.ts";
import { StaleDueDate } from "./assignment.refusal.ts";
import type { AssignmentStore, DueDateChange } from "./assignment.store.ts";
import type { DecisionStore, OwnPart } from "./decision.store.ts";
import type { ReviewLockService } from "./review-lock.service.ts";
import { dueDateObstacle } from "./review.policy.ts";
import { OwnWork, ReviewClosed } from "./review.refusal.ts";
import type { TouchedReview } from "./review.service.ts";
import type { LockedReview } from "./review.store.ts";

export interface WantedDueDate {
  readonly reviewId: string;
  readonly dueAt?: string | null | undefined;
  readonly expectedDueAt?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

type DueDateRefusal = NotFound | ReviewClosed | OwnWork | StaleDueDate | InvalidInput;

interface Parts {
  readonly assignments: AssignmentStore;
  readonly decisions: DecisionStore;
  readonly locks: ReviewLockService;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
}

/** Says by when a review is to be decided. The policy says so first, when a claim is submitted. */
export class DueDateService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async set(viewer: Viewer, wanted: WantedDueDate): Promise<TouchedReview | DueDateRefusal> {
    const actor = actorWith(viewer, "REVIEW", "Setting a review's due date");
    const reason = optionalText("reason", wanted.reason, reasonLengthMax);
    if (reason instanceof InvalidInput) return reason;
    const change = { dueAt: wanted.dueAt ?? null, seen: wanted.expectedDueAt ?? null };
    const passed = whyNotDue(change.dueAt);
    if (passed !== null) return passed;
    return this.#source.transaction(async (tx) => {
      const found = await this.#with.locks.lock(tx, wanted.reviewId);
      if (found instanceof NotFound) return found;
      const { review } = found;
      const { isOwn } = await this.#with.decisions.ownPart(tx, review, actor.personId);
      const whyNot = whyNotSetDue(actor, { ...review, isOwn });
      if (whyNot !== null) return whyNot;
      const isSet = await this.#with.assignments.setDue(tx, review.id, change);
      if (!isSet) return new StaleDueDate(review.dueAt);
      if (change.dueAt === change.seen) return { id: review.id, isChanged: false };
      return { ...(await this.#record(tx, actor, { review, change, reason })), isChanged: true };
    });
  }

  async #record(
    tx: EntityManager,
    actor: Actor,
    { review, change, reason }: { review: LockedReview; change: DueDateChange; reason: string | null },
  ): Promise<{ readonly id: string }> {
    const { recorder, events } = this.#with;
    await recorder.record(tx, {
      actor,
      action: "REVIEW_DUE_DATE_SET",
      subject: { type: "Review", id: review.id },
      before: { dueAt: change.seen },
      after: { dueAt: change.dueAt },
      reason,
    });
    await events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId: review.id });
    return { id: review.id };
  }
}

/** Null where the actor may say by when the review is to be decided. */
export function whyNotSetDue(
  actor: Actor,
  standing: LockedReview & Pick<OwnPart, "isOwn">,
): ReviewClosed | OwnWork | null {
  switch (dueDateObstacle(actor, standing)) {
    case "REVIEW_CLOSED":
      return new ReviewClosed();
    case "OWN_WORK":
      return new OwnWork();
    case "NOT_A_REVIEWER":
      throw new Error("The permission was asked before");
    case null:
      return null;
  }
}

export function whyNotDue(dueAt: string | null): InvalidInput | null {
  if (dueAt === null || Date.parse(dueAt) > Date.now()) return null;
  const message = "A due date lies ahead. Leave it out to have none.";
  return new InvalidInput("dueAt", { problem: "NOT_AHEAD", message });
}
