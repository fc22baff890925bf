import type { EntityManager } from "typeorm";
import type { RevisionEvent, RevisionListener } from "../claims/claim-revision.service.ts";
import type { EventPublisher } from "../kernel/event.ts";
import type { ReviewStore } from "./review.store.ts";

/** Keeps reviews with their claim: an edit leads the open review on, and voids an approval. */
export class ReviewRevisionService implements RevisionListener {
  readonly #store: ReviewStore;
  readonly #events: EventPublisher;

  constructor(store: ReviewStore, events: EventPublisher) {
    this.#store = store;
    this.#events = events;
  }

  async revised(tx: EntityManager, { claim, revisionId, digest }: RevisionEvent): Promise<void> {
    if (claim.state === "IN_REVIEW") {
      await this.#tell(tx, await this.#store.moveOn(tx, claim.id, { revisionId, digest }));
    }
    if (claim.state === "APPROVED") {
      const { dueWithinHours } = await this.#store.policyFor(tx, claim);
      await this.#tell(tx, await this.#store.reopen(tx, claim.id, { revisionId, digest, dueWithinHours }));
    }
  }

  /** For those who take the claim out of review: the open review, if there is one, ends undecided. */
  async withdrawOpen(tx: EntityManager, claimId: string): Promise<void> {
    await this.#tell(tx, await this.#store.withdrawOpen(tx, claimId));
  }

  async #tell(tx: EntityManager, reviewId: string | null): Promise<void> {
    if (reviewId !== null) await this.#events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId });
  }
}
