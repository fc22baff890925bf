import type { DataSource, EntityManager } from "typeorm";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { ImportTurn, NewUrlImport, UrlImportStore } from "./url-import.store.ts";

export const fetchJob = "fetch-article";
export const findImportsJob = "find-overdue-imports";

const overdueMax = 500;
/** A program that ended in the middle of an import twice may do so a third time because of it. */
const leftBehindAttemptsMax = 3;

/** What is to be fetched, and its jobs: both are written with what asks for them, or neither is. */
export class UrlImportQueueService {
  readonly #source: DataSource;
  readonly #store: UrlImportStore;
  readonly #jobs: Pick<Jobs, "scheduleAll">;

  constructor(source: DataSource, store: UrlImportStore, jobs: Pick<Jobs, "scheduleAll">) {
    this.#source = source;
    this.#store = store;
    this.#jobs = jobs;
  }

  /** In the transaction of whoever asks, whose permission has been asked. */
  async add(tx: EntityManager, imports: readonly NewUrlImport[]): Promise<ImportTurn[]> {
    const turns: ImportTurn[] = [];
    for (const one of imports) turns.push(await this.#store.insert(tx, one));
    await this.putIn(tx, turns, new Date());
    return turns;
  }

  async putIn(tx: EntityManager, turns: readonly ImportTurn[], at: Date): Promise<void> {
    const jobs = turns.map((turn) => ({ key: `${turn.importId}:${String(turn.turn)}`, data: turn, at }));
    await this.#jobs.scheduleAll(fetchJob, jobs, tx);
  }

  /** Begun by the clock. The row knows that something is still to be done, whatever became of its job. */
  async findOverdue(): Promise<void> {
    await this.#source.transaction(async (tx) => {
      for (const { id, attempts } of await this.#store.leftBehind(tx, overdueMax)) {
        const failure = "LEFT_BEHIND";
        if (attempts >= leftBehindAttemptsMax) await this.#store.fail(tx, id, failure);
        else {
          const until = new Date();
          await this.putIn(tx, [await this.#store.putOff(tx, id, { until, failure, turnOf: null })], until);
        }
      }
      await this.putIn(tx, await this.#store.overdue(tx, overdueMax), new Date());
    });
  }
}
