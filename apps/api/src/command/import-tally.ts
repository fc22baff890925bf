import type { BulkOutcome, BulkOutcomeKind } from "../imports/bulk/bulk-outcome.ts";

/** How many became what, and how fast it goes. */
export class ImportTally {
  readonly #counts: Record<BulkOutcomeKind, number> = {
    ...{ MADE: 0, ALREADY_HERE: 0 },
    ...{ REFUSED: 0, UNREADABLE: 0, FAILED: 0 },
  };
  readonly #total: number | null;
  readonly #startedAt = new Date();

  constructor(total: number | null) {
    this.#total = total;
  }

  add({ kind }: BulkOutcome): void {
    this.#counts[kind] += 1;
  }

  /** Something did not become an article. */
  get isIncomplete(): boolean {
    const { REFUSED, UNREADABLE, FAILED } = this.#counts;
    return REFUSED + UNREADABLE + FAILED > 0;
  }

  get words(): string {
    const { MADE, ALREADY_HERE, REFUSED, UNREADABLE, FAILED } = this.#counts;
    const failed = FAILED === 0 ? "" : `, ${whole(FAILED)} failed`;
    return `${whole(MADE)} made, ${whole(ALREADY_HERE)} already here, ${whole(REFUSED)} refused, ${whole(UNREADABLE)} unreadable${failed}`;
  }

  get progress(): string {
    const of = this.#total === null ? "" : ` of ${whole(this.#total)}`;
    return `${whole(this.#seen)}${of}: ${this.words}; ${this.#perSecond.toFixed(1)} a second`;
  }

  get summary(): object {
    const { MADE, ALREADY_HERE, REFUSED, UNREADABLE, FAILED } = this.#counts;
    return {
      counts: {
        made: MADE,
        alreadyHere: ALREADY_HERE,
        refused: REFUSED,
        unreadable: UNREADABLE,
        failed: FAILED,
      },
      startedAt: this.#startedAt.toISOString(),
      endedAt: new Date().toISOString(),
      perSecond: Number(this.#perSecond.toFixed(2)),
    };
  }

  get #seen(): number {
    return Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
  }

  get #perSecond(): number {
    return (this.#seen * 1_000) / Math.max(1, Date.now() - this.#startedAt.getTime());
  }
}

const whole = (count: number): string => count.toLocaleString("en");
