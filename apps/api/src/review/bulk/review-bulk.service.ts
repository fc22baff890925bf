import type { DataSource, EntityManager } from "typeorm";
import { may, type Actor } from "../../kernel/actor.ts";
import type { BulkChange } from "../../kernel/bulk-change.ts";
import { bulkFault } from "../../kernel/bulk-check.ts";
import { done, foreseen, type BulkEnd } from "../../kernel/bulk-run.ts";
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

  async change<Standing>(
    actor: Actor,
    { reviewIds, dryRun }: WantedReviews,
    verb: ReviewBulkVerb<Standing>,
  ): Promise<BulkChange | InvalidInput> {
    const ids = reviewIds.map((id) => globalId("Review", id));
    const fault = bulkFault(verb.field, ids);
    if (fault !== null) return fault;
    const { manager } = this.#source;
    const { store, decisions } = this.#with;
    const reviews = await store.look(manager, reviewIds);
    const titles = may(actor, "SEE_DESK")
      ? await store.titles(manager, reviewIds)
      : new Map<string, string>();
    const items = reviewIds.map((reviewId, at) => ({
      id: ids[at] ?? "",
      title: titles.get(reviewId) ?? null,
      act: () => verb.act(reviewId),
    }));
    if (!dryRun) return done(items);
    const parts = await decisions.ownParts(manager, reviews, actor.personId);
    const standing = await verb.standing?.(manager, reviews);
    return foreseen(
      items.map(({ id, title }, at) => {
        const review = reviews.find((one) => one.id === reviewIds[at]);
        const part = parts.get(reviewIds[at] ?? "");
        const end = review && part && verb.foresee({ ...review, ...part }, standing);
        return { id, title, end: end ?? new NotFound("review", id) };
      }),
    );
  }
}
