import type { DataSource } from "typeorm";
import { asEditor } from "../kernel/access.ts";
import type { Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { NotFound } from "../kernel/refusal.ts";
import { LanguageModelOff } from "./model-reading.refusal.ts";
import type { ModelQueueService } from "./model-queue.service.ts";
import type { ModelReadingStore } from "./model-reading.store.ts";

interface Parts {
  readonly readings: ModelReadingStore;
  /** Null: the desk has no language model. */
  readonly queue: ModelQueueService | null;
  readonly recorder: Recorder;
}

/** Has a language model asked about an article once more. */
export class ModelReadingService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** Answers with the article. */
  async ask(
    viewer: Viewer,
    articleId: string,
  ): Promise<{ readonly id: string } | LanguageModelOff | NotFound> {
    const actor = asEditor(viewer, "Asking the language model");
    const { readings, queue, recorder } = this.#with;
    if (queue === null) return new LanguageModelOff();
    return this.#source.transaction(async (tx) => {
      const revisionId = await readings.newestRevision(tx, articleId);
      if (revisionId === null) return new NotFound("article", globalId("Article", articleId));
      await queue.ask(tx, articleId, revisionId);
      const subject = { type: "Article", id: articleId } as const;
      await recorder.record(tx, { actor, action: "ARTICLE_MODEL_ASKED", subject });
      return { id: articleId };
    });
  }
}
