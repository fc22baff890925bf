import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { Unreadable } from "../../reading/reading.ts";
import type { HandedFile } from "../import.check.ts";
import type { HandedReading } from "../read-handed.ts";

/** A page of 5 MB takes some seconds. */
const longestMs = 60_000;
/** Beyond it a page takes only its own thread down, and the others go on. */
const heapMb = 768;
/** A page's tree is garbage as soon as it is read: with more room, less of it is taken for lasting. */
const youngMb = 96;

/** What became of reading one: it never throws, because others are being read at the same time. */
export type PoolReading = HandedReading | Unreadable | { readonly kind: "given up"; readonly reason: string };

/** Reads in threads, as many at a time as there are processors. */
export class ReadingPool {
  readonly #pool: Piscina<HandedFile, HandedReading | Unreadable>;

  constructor(threads = availableParallelism()) {
    const worker = new URL(`./reading.worker${extname(import.meta.url)}`, import.meta.url);
    this.#pool = new Piscina({
      filename: fileURLToPath(worker),
      name: "read",
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: 1,
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngMb },
    });
  }

  /** More than this many waiting gain nothing. */
  get width(): number {
    return this.#pool.maxThreads * waitingPerThread;
  }

  async read(handed: HandedFile): Promise<PoolReading> {
    // An abort ends the thread, even one that is caught in a loop.
    const tooLong = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    try {
      const reading = this.#pool.run(handed, { signal: tooLong.signal });
      timer = setTimeout(() => tooLong.abort(), longestMs);
      return await reading;
    } catch (error) {
      return { kind: "given up", reason: whyGivenUp(error) };
    } finally {
      clearTimeout(timer);
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

const waitingPerThread = 16;

function whyGivenUp(error: unknown): string {
  if (!(error instanceof Error)) return `Reading it failed: ${String(error)}`;
  if (error.name === "AbortError") return `Reading it took longer than ${String(longestMs / 1000)} seconds.`;
  if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
    return `Reading it took more than ${String(heapMb)} MB of memory.`;
  return `Reading it failed: ${error.message}`;
}
