import type { Selector } from "@claimdesk/shared/anchor";
import type { EntityManager } from "typeorm";
import { placedIn, type QuoteRefusal, type QuoteService } from "../claims/quote.service.ts";
import { globalId } from "../kernel/id.ts";
import { NotFound, Refusal } from "../kernel/refusal.ts";
import type { PlacedWords, ReviewCommentStore } from "./review-comment.store.ts";

/** Words as they were selected. Ids are UUIDs; no article: in the claim's wording. */
export interface WantedWords {
  readonly articleId: string | null;
  readonly revisionNumber: number | null;
  readonly anchor: Selector;
}

export type WordsRefusal = QuoteRefusal | NotFound;

const field = "words.anchor";

/** Finds the words that a comment is about. */
export class CommentWordsService {
  readonly #comments: ReviewCommentStore;
  readonly #quotes: QuoteService;

  constructor(comments: ReviewCommentStore, quotes: QuoteService) {
    this.#comments = comments;
    this.#quotes = quotes;
  }

  async place(tx: EntityManager, reviewId: string, wanted: WantedWords): Promise<PlacedWords | WordsRefusal> {
    const { articleId, revisionNumber, anchor } = wanted;
    if (articleId === null) return this.#inWording(tx, reviewId, wanted);
    const text = await this.#quotes.open(tx, articleId, revisionNumber);
    if (text instanceof NotFound) return text;
    const found = text.place(anchor, field);
    if (found instanceof Refusal) return found;
    return { articleRevisionId: text.articleRevisionId, claimRevisionId: null, anchor: found };
  }

  async #inWording(
    tx: EntityManager,
    reviewId: string,
    { revisionNumber, anchor }: WantedWords,
  ): Promise<PlacedWords | WordsRefusal> {
    const wording = await this.#comments.wordingOf(tx, reviewId, revisionNumber);
    if (wording === null) return new NotFound("review with such a wording", globalId("Review", reviewId));
    const found = placedIn(wording.text, anchor, field);
    if (found instanceof Refusal) return found;
    return { articleRevisionId: null, claimRevisionId: wording.revisionId, anchor: found };
  }
}
