import type { EntityManager } from "typeorm";
import type { ArticleText, ArticleTextListener } from "../articles/article-edit.service.ts";
import { readSuggestions } from "../reading/read-suggestions.ts";
import type { ModelQueueService } from "./model-queue.service.ts";
import type { SuggestionStore } from "./suggestion.store.ts";

/** Suggests again from a repaired text: what was suggested in the earlier one stays there. */
export class SuggestionTextService implements ArticleTextListener {
  readonly #store: SuggestionStore;
  readonly #modelQueue: ModelQueueService | null;

  constructor(store: SuggestionStore, modelQueue: ModelQueueService | null) {
    this.#store = store;
    this.#modelQueue = modelQueue;
  }

  async retexted(tx: EntityManager, text: ArticleText): Promise<void> {
    await this.#store.insertAll(tx, text, readSuggestions(text.text));
    await this.#modelQueue?.ask(tx, text.articleId, text.revisionId);
  }
}
