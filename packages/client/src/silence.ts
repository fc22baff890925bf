/**
 * A stream that is silent for longer than a desk ever is has ended without a word, as when a machine on the way is
 * switched off: it is broken off here, so that whoever follows asks anew instead of waiting for ever.
 */
export class Silence {
  readonly #msMax: number;
  readonly #leaving = new AbortController();

  constructor(msMax: number) {
    this.#msMax = msMax;
  }

  get signal(): AbortSignal {
    return this.#leaving.signal;
  }

  /** Only while one listens: a program that is busy with what it was told does not hear anything either. */
  async until<T>(heard: Promise<T>): Promise<T> {
    const fell = (): void => this.#leaving.abort(new Error("The stream fell silent."));
    const timer = setTimeout(fell, this.#msMax);
    try {
      return await heard;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The connection is let go. */
  leave(): void {
    this.#leaving.abort(new Error("Nobody listens any more."));
  }
}
