import type { DataSource, EntityManager } from "typeorm";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { ModelReadingStore, ModelTurn } from "./model-reading.store.ts";

export const askModelJob = "ask-language-model";
export const findModelReadingsJob = "find-overdue-model-readings";

const overdueMax = 500;

/** What a language model is to be asked, and its jobs: both are written with what asks for them, or neither is. */
export class ModelQueueService {
  readonly #store: ModelReadingStore;
  readonly #jobs: Pick<Jobs, "scheduleAll">;

  constructor(store: ModelReadingStore, jobs: Pick<Jobs, "scheduleAll">) {
    this.#store = store;
    this.#jobs = jobs;
  }

  async ask(tx: EntityManager, articleId: string, revisionId: string): Promise<void> {
    await this.putIn(tx, [await this.#store.ask(tx, articleId, revisionId)], new Date());
  }

  async putIn(tx: EntityManager, turns: readonly ModelTurn[], at: Date): Promise<void> {
    const jobs = turns.map((turn) => ({ key: `${turn.articleId}:${String(turn.turn)}`, data: turn, at }));
    await this.#jobs.scheduleAll(askModelJob, jobs, tx);
  }

  /** Begun by the clock. */
  async findOverdue(source: DataSource): Promise<void> {
    await source.transaction(async (tx) =>
      this.putIn(tx, await this.#store.overdue(tx, overdueMax), new Date()),
    );
  }
}
