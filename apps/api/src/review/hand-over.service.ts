import { reasonLengthMax } from "@claimdesk/shared/limits";
import type { DataSource, EntityManager } from "typeorm";
import type { PersonActorService } from "../identity/person-actor.service.ts";
import { actorWith } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { writtenText } from "../kernel/written-text.ts";
import { RecipientCannotDecide } from "./assignment.refusal.ts";
import type { AssignmentStore } from "./assignment.store.ts";
import type { DecisionStore, OwnPart } from "./decision.store.ts";
import type { ReviewLockService } from "./review-lock.service.ts";
import { handOverObstacle, obstacleFor } from "./review.policy.ts";
import { OwnWork, ReviewClosed, TakenBySomebodyElse } from "./review.refusal.ts";
import type { ReviewListener } from "./review.service.ts";
import type { LockedReview } from "./review.store.ts";

export interface WantedHandOver {
  readonly reviewId: string;
  readonly toPersonId: string;
  readonly note: string;
}

type NotAllowed = ReviewClosed | OwnWork | TakenBySomebodyElse;
type NotPossible = NotFound | InvalidInput | RecipientCannotDecide;

interface Parts {
  readonly assignments: AssignmentStore;
  readonly decisions: DecisionStore;
  readonly locks: ReviewLockService;
  readonly actors: PersonActorService;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
  readonly news: ReviewListener;
}

/** Gives a review to somebody else, with a word why. */
export class HandOverService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async handOver(
    viewer: Viewer,
    { reviewId, toPersonId, note: given }: WantedHandOver,
  ): Promise<{ readonly id: string } | NotAllowed | NotPossible> {
    const actor = actorWith(viewer, "REVIEW", "Handing a review over");
    const note = writtenText("note", given, reasonLengthMax);
    if (note instanceof InvalidInput) return note;
    return this.#source.transaction(async (tx) => {
      const found = await this.#with.locks.lock(tx, reviewId);
      if (found instanceof NotFound) return found;
      const { review } = found;
      const { isOwn } = await this.#with.decisions.ownPart(tx, review, actor.personId);
      const whyNot =
        whyNotGive(actor, { ...review, isOwn }) ??
        (await this.#notPossible(tx, actor, { review, toPersonId }));
      if (whyNot !== null) return whyNot;
      await this.#with.assignments.assign(tx, review.id, { to: toPersonId, by: actor.personId, note });
      return this.#record(tx, actor, { review, toPersonId, note });
    });
  }

  async #notPossible(
    tx: EntityManager,
    actor: Actor,
    { review, toPersonId }: { review: LockedReview; toPersonId: string },
  ): Promise<NotPossible | null> {
    const { assignments, decisions, actors } = this.#with;
    const inVain = whyNotTo(toPersonId, { review, actor });
    if (inVain !== null) return inVain;
    const person = await assignments.activity(tx, toPersonId);
    if (person === null) return new NotFound("person", globalId("Person", toPersonId));
    const recipient = await actors.actorOf(tx, toPersonId);
    const own = await decisions.ownPart(tx, review, toPersonId);
    return whyNotDecider(recipient, { ...review, ...own, ...person });
  }

  async #record(
    tx: EntityManager,
    actor: Actor,
    { review, toPersonId, note }: { review: LockedReview; toPersonId: string; note: string },
  ): Promise<{ readonly id: string }> {
    const { recorder, events, news } = this.#with;
    await recorder.record(tx, {
      actor,
      action: "REVIEW_HANDED_OVER",
      subject: { type: "Review", id: review.id },
      before: { assigneeId: review.assigneeId },
      after: { assigneeId: toPersonId },
      reason: note,
    });
    await events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId: review.id });
    const of = { reviewId: review.id, byPersonId: actor.personId };
    await news.happened(tx, { kind: "HANDED_OVER", ...of, toPersonId });
    return { id: review.id };
  }
}

/** Null where the actor may give the review to anybody. */
export function whyNotGive(actor: Actor, standing: LockedReview & Pick<OwnPart, "isOwn">): NotAllowed | null {
  switch (handOverObstacle(actor, standing)) {
    case "REVIEW_CLOSED":
      return new ReviewClosed();
    case "OWN_WORK":
      return new OwnWork();
    case "TAKEN_BY_SOMEBODY_ELSE":
      return new TakenBySomebodyElse(standing.assigneeName ?? "");
    case "NOT_A_REVIEWER":
      throw new Error("The permission was asked before");
    case null:
      return null;
  }
}

/** Null where giving it to them says something. */
export function whyNotTo(
  toPersonId: string,
  { review, actor }: { readonly review: LockedReview; readonly actor: Actor },
): InvalidInput | null {
  if (toPersonId === actor.personId) return notTo("ITSELF", "Take the review instead: `takeReview`.");
  if (toPersonId === review.assigneeId) return notTo("ALREADY_THERE", "They have the review already.");
  return null;
}

/** Null where the recipient can decide on the review. */
export function whyNotDecider(
  recipient: Actor,
  standing: LockedReview & OwnPart & { readonly active: boolean },
): RecipientCannotDecide | null {
  if (!standing.active) return new RecipientCannotDecide(recipient.name, "LEFT_THE_DESK");
  const obstacle = obstacleFor(recipient, standing);
  if (obstacle === null || obstacle === "REVIEW_CLOSED") return null;
  return new RecipientCannotDecide(recipient.name, obstacle);
}

const notTo = (problem: "ITSELF" | "ALREADY_THERE", message: string): InvalidInput =>
  new InvalidInput("toPersonId", { problem, message });
