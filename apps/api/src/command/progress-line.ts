/** A terminal's line is written over; what goes to a file or another program gets a line now and then. */
const terminalMs = 200;
const plainMs = 10_000;

/** Tells how far something long is, on standard error: what it finds goes to standard output. */
export class ProgressLine {
  readonly #out: NodeJS.WriteStream;
  #toldAt = Date.now();
  #isShown = false;

  constructor(out: NodeJS.WriteStream = process.stderr) {
    this.#out = out;
  }

  /** The words are made only when their time has come. */
  show(words: () => string): void {
    const now = Date.now();
    if (now - this.#toldAt < (this.#out.isTTY ? terminalMs : plainMs)) return;
    this.#toldAt = now;
    if (!this.#out.isTTY) {
      this.#out.write(`${words()}\n`);
      return;
    }
    this.#out.write(`\r\u001b[K${words().slice(0, this.#out.columns - 1)}`);
    this.#isShown = true;
  }

  /** Before anything else is written. */
  clear(): void {
    if (this.#isShown) this.#out.write("\r\u001b[K");
    this.#isShown = false;
  }
}
