import type { DataSource, EntityManager } from "typeorm";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { FeedPollStore, FeedTurn } from "./feed-poll.store.ts";

export const pollJob = "poll-feed";
export const findDueFeedsJob = "find-due-feeds";

const dueMax = 200;

/** Which feeds are to be asked, and the jobs that do. */
export class FeedQueueService {
  readonly #source: DataSource;
  readonly #store: FeedPollStore;
  readonly #jobs: Pick<Jobs, "scheduleAll">;

  constructor(source: DataSource, store: FeedPollStore, jobs: Pick<Jobs, "scheduleAll">) {
    this.#source = source;
    this.#store = store;
    this.#jobs = jobs;
  }

  /** As soon as somebody is free. */
  async callUp(tx: EntityManager, feedId: string): Promise<void> {
    await this.putIn(tx, await this.#store.callUp(tx, feedId), new Date());
  }

  async putIn(tx: EntityManager, turns: readonly FeedTurn[], at: Date): Promise<void> {
    const jobs = turns.map((turn) => ({ key: `${turn.feedId}:${String(turn.turn)}`, data: turn, at }));
    await this.#jobs.scheduleAll(pollJob, jobs, tx);
  }

  /** Begun by the clock. */
  async findDue(): Promise<void> {
    await this.#source.transaction(async (tx) => {
      await this.putIn(tx, await this.#store.callUpDue(tx, dueMax), new Date());
    });
  }
}
