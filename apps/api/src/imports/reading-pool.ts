import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { Unreadable } from "../reading/reading.ts";
import type { Handed, HandedFile } from "./import.check.ts";
import type { HandedReading } from "./read-handed.ts";

/** A page of 5 MB takes some seconds. */
const longestMs = 60_000;
/** Beyond it a page takes only its own thread down, and the others go on. */
const heapMb = 768;
/** A page's tree is garbage as soon as it is read: with more room, less of it is taken for lasting. */
const youngMb = 96;

/** What became of reading one: it never throws, because others are being read at the same time. */
export type PoolReading = HandedReading | Unreadable | GivenUp;

interface GivenUp {
  readonly kind: "given up";
  /** It is too much for a thread; else reading it fell over. */
  readonly isTooMuch: boolean;
  readonly reason: string;
}

/** How many threads there are at the least and at the most. */
export interface PoolSize {
  readonly least: number;
  readonly most: number;
}

/** Threads begin with the first page that comes, and those that have nothing to do end. */
const asNeeded: PoolSize = { least: 0, most: availableParallelism() };
const idleMs = 60_000;

/** Reads in threads, as many at a time as there are processors, so that nobody waits for somebody else's long page. */
export class ReadingPool {
  readonly #size: PoolSize;
  #opened: Piscina<Handed | HandedFile, HandedReading | Unreadable> | null = null;

  constructor(size = asNeeded) {
    this.#size = size;
  }

  /** Begins as many threads as there are at the least, before there is something to read. */
  open(): void {
    void this.#pool;
  }

  get #pool(): Piscina<Handed | HandedFile, HandedReading | Unreadable> {
    const worker = new URL(`./reading.worker${extname(import.meta.url)}`, import.meta.url);
    this.#opened ??= new Piscina({
      filename: fileURLToPath(worker),
      name: "read",
      minThreads: this.#size.least,
      maxThreads: this.#size.most,
      idleTimeout: idleMs,
      concurrentTasksPerWorker: 1,
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngMb },
    });
    return this.#opened;
  }

  /** More than this many waiting gain nothing. */
  get width(): number {
    return this.#size.most * waitingPerThread;
  }

  async read(handed: Handed | HandedFile): Promise<PoolReading> {
    // An abort ends the thread, even one that is caught in a loop.
    const tooLong = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    try {
      const reading = this.#pool.run(handed, { signal: tooLong.signal });
      timer = setTimeout(() => tooLong.abort(), longestMs);
      return await reading;
    } catch (error) {
      return { kind: "given up", ...whyGivenUp(error) };
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    await this.#opened?.destroy();
  }
}

const waitingPerThread = 16;

function whyGivenUp(error: unknown): Pick<GivenUp, "isTooMuch" | "reason"> {
  if (!(error instanceof Error)) return { isTooMuch: false, reason: `Reading it failed: ${String(error)}` };
  if (error.name === "AbortError")
    return { isTooMuch: true, reason: `Reading it took longer than ${String(longestMs / 1000)} seconds.` };
  if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
    return { isTooMuch: true, reason: `Reading it took more than ${String(heapMb)} MB of memory.` };
  return { isTooMuch: false, reason: `Reading it failed: ${error.message}` };
}
