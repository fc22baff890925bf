import type { EntityManager } from "typeorm";
import type { ClaimMoveService } from "../claims/claim-move.service.ts";
import type { LockedClaim } from "../claims/claim-revision.service.ts";
import { globalId } from "../kernel/id.ts";
import { NotFound } from "../kernel/refusal.ts";
import type { LockedReview, ReviewStore } from "./review.store.ts";

export interface FoundReview {
  readonly claim: LockedClaim;
  readonly review: LockedReview;
}

/** Locks a review behind its claim, always in this order: edits, decisions and publications come one after the other. */
export class ReviewLockService {
  readonly #store: ReviewStore;
  readonly #moves: ClaimMoveService;

  constructor(store: ReviewStore, moves: ClaimMoveService) {
    this.#store = store;
    this.#moves = moves;
  }

  async lock(tx: EntityManager, reviewId: string): Promise<FoundReview | NotFound> {
    const claimId = await this.#store.claimOf(tx, reviewId);
    const claim = claimId === null ? null : await this.#moves.lock(tx, claimId);
    const review = claim === null ? null : await this.#store.lock(tx, reviewId);
    if (claim === null || review === null) return new NotFound("review", globalId("Review", reviewId));
    return { claim, review };
  }
}
