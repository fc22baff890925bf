import type { DataSource, EntityManager } from "typeorm";
import type { ClaimMoveService } from "../claims/claim-move.service.ts";
import type { LockedClaim } from "../claims/claim-revision.service.ts";
import type { EventPublisher } from "../kernel/event.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { AnchorReviewStore, DoubtedAnchor, DoubtedClaim } from "./anchor-review.store.ts";
import type { ReviewStore } from "./review.store.ts";

export interface ChangedArticle {
  readonly articleId: string;
  /** Whose change it was; null where the desk read the article again. */
  readonly personId: string | null;
}

interface Parts {
  readonly store: AnchorReviewStore;
  readonly reviews: ReviewStore;
  readonly moves: ClaimMoveService;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
}

/** Puts public claims into the queue whose words an article no longer bears out, and takes them out again. */
export class AnchorReviewService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** A job's work: each claim in a transaction of its own, so that nobody waits for a thousand of them. Run twice it changes nothing. */
  async look({ articleId, personId }: ChangedArticle): Promise<void> {
    for (const claimId of await this.#with.store.claimsOf(this.#source.manager, articleId)) {
      await this.#source.transaction((tx) => this.lookAt(tx, claimId, personId));
    }
  }

  /**
   * Behind the claim's lock, as every review: it may just be corrected or retracted. What was approved after an article
   * changed was approved with that in sight, and is not asked about again.
   */
  async lookAt(tx: EntityManager, claimId: string, personId: string | null): Promise<void> {
    const { store, moves } = this.#with;
    const claim = await moves.lock(tx, claimId);
    const doubted = claim === null ? null : await store.doubts(tx, claimId);
    const open = await store.openOne(tx, claimId);
    const isNeeded = doubted !== null && doubted.anchors.length > 0;
    if (open !== null && !(isNeeded && open.revisionId === doubted.revisionId))
      await this.#close(tx, open.id);
    else if (open !== null) await this.#tell(tx, open.id);
    if (claim === null || !isNeeded || open?.revisionId === doubted.revisionId) return;
    await this.#open(tx, { claim, doubted, personId });
  }

  async #open(
    tx: EntityManager,
    { claim, doubted, personId }: { claim: LockedClaim; doubted: DoubtedClaim; personId: string | null },
  ): Promise<void> {
    const { store, reviews, recorder, events } = this.#with;
    const policy = await reviews.policyFor(tx, claim);
    const { revisionId, digest, anchors } = doubted;
    const of = { deskId: claim.deskId, claimId: claim.id, revisionId, digest, policy, personId };
    const id = await store.open(tx, of);
    await recorder.record(tx, {
      actor: null,
      action: "ANCHORS_ALTERED",
      subject: { type: "Claim", id: claim.id },
      before: { anchors: anchors.map(({ before }) => before) },
      after: { review: globalId("Review", id), anchors: anchors.map(told) },
    });
    await events.publish(tx, { kind: "CLAIM_CHANGED", claimId: claim.id, byPersonId: personId });
    await this.#tell(tx, id);
  }

  async #close(tx: EntityManager, reviewId: string): Promise<void> {
    await this.#with.reviews.close(tx, reviewId, "WITHDRAWN");
    await this.#tell(tx, reviewId);
  }

  #tell(tx: EntityManager, reviewId: string): Promise<void> {
    return this.#with.events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId });
  }
}

const told = ({ bearer, articleId, class: found, after, alterations }: DoubtedAnchor) => ({
  bearer,
  article: globalId("Article", articleId),
  class: found,
  words: after,
  alterations,
});
