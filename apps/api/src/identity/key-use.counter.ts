import type { IncomingHttpHeaders } from "node:http";
import type { Clock } from "../kernel/clock.ts";
import { keyHashIn } from "./credential.ts";
import type { CountedUse, KeyUseStore } from "./key-use.store.ts";

/** A desk that is asked a thousand times a second writes once in this time, whatever it is asked. */
const writtenEveryMs = 5_000;
/** Keys can be made up: nobody fills the memory with them. What is more than these is not counted. */
const keysMax = 10_000;

interface Answered {
  readonly headers: IncomingHttpHeaders;
  readonly status: number;
}

interface Told {
  readonly clock: Clock;
  readonly onFailure: (error: unknown) => void;
}

/** Counts in memory how often each key is shown, and writes it down from time to time and at the end. */
export class KeyUseCounter {
  readonly #store: KeyUseStore;
  readonly #told: Told;
  readonly #timer: ReturnType<typeof setInterval>;
  #counts = new Map<string, CountedUse>();
  #writing: Promise<void> = Promise.resolve();

  constructor(store: KeyUseStore, told: Told) {
    this.#store = store;
    this.#told = told;
    this.#timer = setInterval(() => void this.#write(), writtenEveryMs);
    this.#timer.unref();
  }

  count({ headers, status }: Answered): void {
    const hash = keyHashIn(headers);
    if (hash === null) return;
    const day = this.#told.clock.now().toISOString().slice(0, 10);
    this.#add({ hash, day, requests: 1, refused: isRefusal(status) ? 1 : 0 });
  }

  /** Nothing that was counted is lost when a process ends in peace. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#write();
  }

  #add({ hash, day, requests, refused }: CountedUse): void {
    const name = `${hash} ${day}`;
    const before = this.#counts.get(name);
    if (before === undefined && this.#counts.size >= keysMax) return;
    this.#counts.set(name, {
      hash,
      day,
      requests: (before?.requests ?? 0) + requests,
      refused: (before?.refused ?? 0) + refused,
    });
  }

  /** One after the other. What could not be written is tried again with what came since. */
  #write(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      const counted = [...this.#counts.values()];
      this.#counts = new Map();
      if (counted.length === 0) return;
      try {
        await this.#store.add(counted);
      } catch (error) {
        for (const use of counted) this.#add(use);
        this.#told.onFailure(error);
      }
    });
    return this.#writing;
  }
}

/** The key does not work, or has asked too much. */
const isRefusal = (status: number): boolean => status === 401 || status === 429;
