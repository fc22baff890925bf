import type { EntityManager } from "typeorm";
import type { RevisionEvent, RevisionListener } from "../claims/claim-revision.service.ts";
import type { EventPublisher } from "../kernel/event.ts";
import type { ReviewListener } from "./review.service.ts";
import type { ReviewStore } from "./review.store.ts";

/** Keeps reviews with their claim: an edit leads the open review on, and voids an approval. */
export class ReviewRevisionService implements RevisionListener {
  readonly #store: ReviewStore;
  readonly #events: EventPublisher;
  readonly #news: ReviewListener;

  constructor(store: ReviewStore, { events, news }: { events: EventPublisher; news: ReviewListener }) {
    this.#store = store;
    this.#events = events;
    this.#news = news;
  }

  async revised(tx: EntityManager, { claim, revisionId, digest, actor }: RevisionEvent): Promise<void> {
    if (claim.state === "IN_REVIEW") {
      await this.#renew(tx, await this.#store.moveOn(tx, claim.id, { revisionId, digest }), actor.personId);
    }
    if (claim.state === "APPROVED") {
      const { dueWithinHours } = await this.#store.policyFor(tx, claim);
      const reopened = await this.#store.reopen(tx, claim.id, { revisionId, digest, dueWithinHours });
      await this.#renew(tx, reopened, actor.personId);
    }
  }

  /** For those who take the claim out of review: the open review, if there is one, ends undecided. */
  async withdrawOpen(tx: EntityManager, claimId: string): Promise<void> {
    await this.#tell(tx, await this.#store.withdrawOpen(tx, claimId));
  }

  async #renew(tx: EntityManager, reviewId: string | null, byPersonId: string): Promise<void> {
    await this.#tell(tx, reviewId);
    if (reviewId !== null) await this.#news.happened(tx, { kind: "RENEWED", reviewId, byPersonId });
  }

  async #tell(tx: EntityManager, reviewId: string | null): Promise<void> {
    if (reviewId !== null) await this.#events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId });
  }
}
