import type { Unreadable } from "../reading/reading.ts";
import type { Handed, HandedFile } from "./import.check.ts";
import type { HandedReading } from "./read-handed.ts";
import type { ReadingPool } from "./reading-pool.ts";

/** What came in is too much to be read: a page that is made to keep programs busy, or thousands of pages of a PDF. */
interface TooComplex {
  readonly kind: "unreadable";
  readonly code: "TOO_COMPLEX";
  readonly message: string;
}

/** Reads what came in, apart from whoever else is served. */
export class ReadingService {
  readonly #pool: ReadingPool;

  constructor(pool: ReadingPool) {
    this.#pool = pool;
  }

  async read(handed: Handed | HandedFile): Promise<HandedReading | Unreadable | TooComplex> {
    const read = await this.#pool.read(handed);
    if (read.kind !== "given up") return read;
    if (!read.isTooMuch) throw new Error(read.reason);
    const message = `${read.reason} Paste the text of the article instead.`;
    return { kind: "unreadable", code: "TOO_COMPLEX", message };
  }
}
