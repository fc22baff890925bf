import type { DataSource } from "typeorm";

/** How many claims there are of each sort: triggers add to it, and here it becomes short again. */
export class ClaimTallyStore {
  readonly #source: DataSource;

  constructor(source: DataSource) {
    this.#source = source;
  }

  async fold(): Promise<void> {
    await this.#source.query("select fold_claim_tally()");
  }
}
