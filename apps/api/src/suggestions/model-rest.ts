/** After so many failures in a row the model is left alone for a while, whatever is asked of it. */
const failuresMax = 3;
const restMs = 5 * 60_000;

/** When a model that fails again and again is asked the next time. Each process counts for itself. */
export class Rest {
  #failures = 0;
  #until = 0;

  /** Null: it may be asked now. */
  get until(): Date | null {
    return this.#until > Date.now() ? new Date(this.#until) : null;
  }

  note(answered: boolean): void {
    this.#failures = answered ? 0 : this.#failures + 1;
    // One try after the rest: where that fails too, it rests again.
    if (this.#failures >= failuresMax) this.#until = Date.now() + restMs;
  }
}
