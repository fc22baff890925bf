import type { DataSource, EntityManager } from "typeorm";
import { may, type Actor } from "../../kernel/actor.ts";
import type { BulkChange } from "../../kernel/bulk-change.ts";
import { putThrough } from "../../kernel/bulk-put.ts";
import type { BulkEnd } from "../../kernel/bulk-run.ts";
import { globalId } from "../../kernel/id.ts";
import { NotFound, type InvalidInput } from "../../kernel/refusal.ts";
import type { DecisionStore, OwnPart } from "../decision.store.ts";
import type { LockedReview, ReviewStore } from "../review.store.ts";

/** A review as it stands now, with what the actor has to do with it. */
export type StandingReview = LockedReview & OwnPart;

/** What one verb does with each review. */
export interface ReviewBulkVerb<Standing = unknown> {
  /** The field of the input that names the reviews. */
  readonly field: string;
  /** What the verb has to know beside the reviews themselves, for all of them at once. */
  readonly standing?:
    ((tx: EntityManager, reviews: readonly LockedReview[]) => Promise<Standing>) | undefined;
  readonly foresee: (review: StandingReview, standing: Standing | undefined) => BulkEnd;
  /** In a transaction of its own, as the verb for one review. */
  readonly act: (reviewId: string) => Promise<BulkEnd>;
}

export interface WantedReviews {
  readonly reviewIds: readonly string[];
  readonly dryRun: boolean;
}

interface Parts {
  readonly store: ReviewStore;
  readonly decisions: DecisionStore;
}

/** What is the same in every verb that many reviews are put through. Each verb has asked for its permission before. */
export class ReviewBulkService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  change<Standing>(
    actor: Actor,
    { reviewIds, dryRun }: WantedReviews,
    verb: ReviewBulkVerb<Standing>,
  ): Promise<BulkChange | InvalidInput> {
    const { manager } = this.#source;
    const { store, decisions } = this.#with;
    return putThrough(actor, {
      ...{ field: verb.field, seen: reviewIds, dryRun },
      idOf: (reviewId) => globalId("Review", reviewId),
      look: async () => {
        const reviews = await store.look(manager, reviewIds);
        const titles = may(actor, "SEE_DESK")
          ? await store.titles(manager, reviewIds)
          : new Map<string, string>();
        return reviewIds.map((reviewId) => {
          const review = reviews.find(({ id }) => id === reviewId);
          return review === undefined ? null : { review, title: titles.get(reviewId) ?? null };
        });
      },
      foresight: async (things) => {
        const reviews = things.map(({ review }) => review);
        const parts = await decisions.ownParts(manager, reviews, actor.personId);
        const standing = await verb.standing?.(manager, reviews);
        return (reviewId, thing) => {
          const part = parts.get(reviewId);
          if (thing === null || part === undefined)
            return new NotFound("review", globalId("Review", reviewId));
          return verb.foresee({ ...thing.review, ...part }, standing);
        };
      },
      act: verb.act,
    });
  }
}
