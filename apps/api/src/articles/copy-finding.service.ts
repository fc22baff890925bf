import type { EntityManager } from "typeorm";
import type { Similar, SimilarArticleStore } from "./similar-article.store.ts";

interface Parts {
  readonly similar: SimilarArticleStore;
}

/** Notices which articles have words in common, whenever a text is written. */
export class CopyFindingService {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  /** Within the transaction that writes the text. */
  async textWritten(tx: EntityManager, articleId: string, text: string): Promise<Similar[]> {
    const { similar } = this.#with;
    const others = await similar.find(tx, articleId, text);
    await similar.replace(tx, articleId, others);
    return others;
  }
}
