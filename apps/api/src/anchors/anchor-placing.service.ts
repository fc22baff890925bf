import type { EntityManager } from "typeorm";
import type { ArticleText, ArticleTextListener } from "../articles/article-edit.service.ts";
import type { AnchorListener } from "../claims/claim-revision.service.ts";
import type {
  AnchoredWords,
  AnchorStandingStore,
  JudgedAnchor,
  NewestText,
} from "./anchor-standing.store.ts";
import { placeAnchors } from "./placing/place-anchors.ts";

/** What a later room does once it is known how an article's anchors stand: a job, so that no edit waits for it. */
export interface AnchorReviewQueue {
  look(
    tx: EntityManager,
    wanted: { readonly articleId: string; readonly personId: string | null },
  ): Promise<void>;
}

/** Places the anchors of earlier texts in an article's newest one, and keeps what became of each. */
export class AnchorPlacingService implements ArticleTextListener, AnchorListener {
  readonly #store: AnchorStandingStore;
  readonly #queue: AnchorReviewQueue;

  constructor(store: AnchorStandingStore, queue: AnchorReviewQueue) {
    this.#store = store;
    this.#queue = queue;
  }

  /** A text was repaired, or read again: within that transaction. */
  async retexted(tx: EntityManager, { actor, ...newest }: ArticleText): Promise<void> {
    const anchors = await this.#store.inEarlierTexts(tx, newest);
    if (anchors.length === 0) return;
    await this.#place(tx, newest, anchors);
    await this.#queue.look(tx, { articleId: newest.articleId, personId: actor?.personId ?? null });
  }

  /** A claim may have got anchors that point into an earlier text than the newest. */
  async anchored(tx: EntityManager, claimId: string): Promise<void> {
    for (const newest of await this.#store.articlesToPlaceIn(tx, claimId)) {
      await this.#place(tx, newest, await this.#store.ofClaim(tx, claimId, newest));
    }
  }

  async #place(tx: EntityManager, newest: NewestText, anchors: readonly AnchoredWords[]): Promise<void> {
    const judged: JudgedAnchor[] = [];
    for (const [revisionId, there] of byText(anchors)) {
      const old = await this.#store.textOf(tx, revisionId);
      const placements = placeAnchors({ old, now: newest.text, language: newest.language }, there);
      for (const [turn, placement] of placements.entries()) {
        const anchor = there[turn];
        if (anchor !== undefined) judged.push({ ...anchor, placement });
      }
    }
    await this.#store.save(tx, newest, judged);
  }
}

/** Each earlier text is compared with the newest once, however many anchors it has. */
function byText(anchors: readonly AnchoredWords[]): ReadonlyMap<string, readonly AnchoredWords[]> {
  const texts = new Map<string, AnchoredWords[]>();
  for (const anchor of anchors) {
    const known = texts.get(anchor.articleRevisionId);
    if (known) known.push(anchor);
    else texts.set(anchor.articleRevisionId, [anchor]);
  }
  return texts;
}
