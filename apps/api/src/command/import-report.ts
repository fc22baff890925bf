import { rename } from "node:fs/promises";
import { createWriteStream, type WriteStream } from "node:fs";
import { once } from "node:events";
import { finished } from "node:stream/promises";

/**
 * A report in JSON that is written while it comes about, because a million refused items would not fit into memory. It
 * has its name only once it is whole.
 */
export class ImportReport {
  readonly #file: string;
  readonly #out: WriteStream;
  #count = 0;

  private constructor(file: string, out: WriteStream) {
    this.#file = file;
    this.#out = out;
  }

  /** Fails at once where nothing can be written, not after hours of work. */
  static async open(file: string): Promise<ImportReport> {
    const out = createWriteStream(`${file}.part`);
    await once(out, "open");
    out.write('{"items":[');
    return new ImportReport(file, out);
  }

  async add(item: object): Promise<void> {
    const line = `${this.#count === 0 ? "" : ","}\n${JSON.stringify(item)}`;
    this.#count += 1;
    if (!this.#out.write(line)) await once(this.#out, "drain");
  }

  async close(summary: object): Promise<void> {
    this.#out.end(`\n],${JSON.stringify(summary).slice(1)}\n`);
    await finished(this.#out);
    await rename(`${this.#file}.part`, this.#file);
  }
}
