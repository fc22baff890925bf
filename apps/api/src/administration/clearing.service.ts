import type { DataSource } from "typeorm";
import type { ClearingStore } from "./clearing.store.ts";
import { retentions } from "./retention.ts";

export const clearJob = "clear-away";
/** When few are at work; nothing waits for it. */
export const everyNight = "41 3 * * *";

/** Short enough that nobody waits for the rows that one of them locks. */
const batchRows = 1_000;

/** Takes away what is of no use any more. Each batch holds by itself: whatever stops it, the next night goes on. */
export class ClearingService {
  readonly #source: DataSource;
  readonly #store: ClearingStore;

  constructor(source: DataSource, store: ClearingStore) {
    this.#source = source;
    this.#store = store;
  }

  async clearAway(): Promise<void> {
    for (const retention of retentions) {
      let cleared = batchRows;
      while (cleared === batchRows) {
        cleared = await this.#source.transaction((tx) => this.#store.clear(tx, retention, batchRows));
      }
    }
  }
}
