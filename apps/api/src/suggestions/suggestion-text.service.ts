import type { EntityManager } from "typeorm";
import type { ArticleText, ArticleTextListener } from "../articles/article-edit.service.ts";
import { readSuggestions } from "../reading/read-suggestions.ts";
import type { ReadSuggestion } from "../reading/reading.ts";
import type { ModelQueueService } from "./model-queue.service.ts";
import type { SuggestedText, SuggestionStore } from "./suggestion.store.ts";

/** Suggests in a text that is new; a language model is asked once its transaction has held. */
export class SuggestionTextService implements ArticleTextListener {
  readonly #store: SuggestionStore;
  readonly #modelQueue: ModelQueueService | null;

  constructor(store: SuggestionStore, modelQueue: ModelQueueService | null) {
    this.#store = store;
    this.#modelQueue = modelQueue;
  }

  /** Within the transaction that brings the text in. */
  async suggestIn(tx: EntityManager, text: SuggestedText, read: readonly ReadSuggestion[]): Promise<void> {
    await this.#store.insertAll(tx, text, read);
    await this.#modelQueue?.ask(tx, text.articleId, text.revisionId);
  }

  /** What was suggested in the earlier text stays there. */
  retexted(tx: EntityManager, text: ArticleText): Promise<void> {
    return this.suggestIn(tx, text, readSuggestions(text.text));
  }
}
