import type { EntityManager } from "typeorm";
import type { ArticleText, ArticleTextListener } from "../articles/article-edit.service.ts";
import { readSuggestions } from "../reading/read-suggestions.ts";
import type { SuggestionStore } from "./suggestion.store.ts";

/** Suggests again from a repaired text: what was suggested in the earlier one stays there. */
export class SuggestionTextService implements ArticleTextListener {
  readonly #store: SuggestionStore;

  constructor(store: SuggestionStore) {
    this.#store = store;
  }

  retexted(tx: EntityManager, text: ArticleText): Promise<void> {
    return this.#store.insertAll(tx, text, readSuggestions(text.text));
  }
}
