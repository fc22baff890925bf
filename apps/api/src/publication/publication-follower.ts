import type { DeskEvent, EventFollower } from "../kernel/event.ts";
import type { PublicationChange } from "./publication-change.type.ts";

/** One page of the record after a cursor, or its end where there is none. */
export interface PublicationRecord {
  latest(): Promise<string | null>;
  /** Up to a page of what comes after it, in order. */
  after(cursor: string | null): Promise<readonly PublicationChange[]>;
}

type Next = IteratorResult<PublicationChange, undefined>;

const end: Next = { value: undefined, done: true };

/**
 * Follows the record of publications from a cursor on. An event only says that there is something to read: what is told
 * comes from the record, in its order, each once, whichever process wrote it and however often the connection was lost.
 * Never more than a page waits here, and a page is read only when the one before it was taken: who reads slowly is
 * slow, and misses nothing.
 *
 * No generator: leaving one waits for the event that it waits for, which may never come.
 */
export class PublicationFollower implements AsyncIterableIterator<PublicationChange, undefined> {
  readonly #record: PublicationRecord;
  readonly #bell: Bell;
  readonly #waiting: PublicationChange[] = [];
  #cursor: string | null;
  #left = false;

  private constructor(record: PublicationRecord, bell: Bell, cursor: string | null) {
    this.#record = record;
    this.#bell = bell;
    this.#cursor = cursor;
  }

  /**
   * Listens before it looks where the record ends: nothing can come to stand between the two. The first page is read at
   * once, so that whoever asks for what they may not have, or from a cursor that is none, is answered that.
   */
  static async from(
    since: string | null,
    { record, events }: { readonly record: PublicationRecord; readonly events: EventFollower },
  ): Promise<PublicationFollower> {
    const bell = await Bell.on(events);
    try {
      const follower = new PublicationFollower(record, bell, since ?? (await record.latest()));
      await follower.#read();
      return follower;
    } catch (error) {
      bell.silence();
      throw error;
    }
  }

  async next(): Promise<Next> {
    try {
      while (!this.#left) {
        const change = this.#waiting.shift();
        if (change !== undefined) return { value: change, done: false };
        // Counted before the record is read: what rings while it is being read is worth another look.
        const heard = this.#bell.rings;
        const read = await this.#read();
        if (read === 0 && !(await this.#bell.after(heard))) break;
      }
    } catch (error) {
      this.#leave();
      throw error;
    }
    this.#leave();
    return end;
  }

  async #read(): Promise<number> {
    const changes = await this.#record.after(this.#cursor);
    this.#waiting.push(...changes);
    this.#cursor = changes.at(-1)?.cursor ?? this.#cursor;
    return changes.length;
  }

  return(): Promise<Next> {
    this.#leave();
    return Promise.resolve(end);
  }

  #leave(): void {
    this.#left = true;
    this.#waiting.length = 0;
    this.#bell.silence();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** Rings when there may be something new. It counts and keeps nothing, so that a slow listener holds nothing up. */
class Bell {
  rings = 0;
  readonly #events: AsyncIterableIterator<DeskEvent>;
  #silent = false;
  #listener: ((goesOn: boolean) => void) | null = null;

  private constructor(events: AsyncIterableIterator<DeskEvent>) {
    this.#events = events;
  }

  static async on(events: EventFollower): Promise<Bell> {
    const stream = await events.stream(
      (event) =>
        event.kind === "EVENTS_MISSED" || (event.kind === "CLAIM_CHANGED" && event.publicly === true),
    );
    const bell = new Bell(stream);
    void bell.#listen();
    return bell;
  }

  /** True once it has rung more often than this; false when it will ring no more. */
  after(rings: number): Promise<boolean> {
    if (this.#silent) return Promise.resolve(false);
    if (this.rings > rings) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#listener = resolve;
    });
  }

  silence(): void {
    if (this.#silent) return;
    this.#silent = true;
    this.#tell(false);
    void this.#events.return?.();
  }

  async #listen(): Promise<void> {
    for await (const _event of this.#events) {
      this.rings += 1;
      this.#tell(true);
    }
    this.silence();
  }

  #tell(goesOn: boolean): void {
    this.#listener?.(goesOn);
    this.#listener = null;
  }
}
