import type { DeskEvent } from "../../kernel/event.ts";

/** A subscriber that has not taken this many is gone or too slow: its stream ends, and it can ask anew. */
const waitingMax = 1_000;

type Waiting = (result: IteratorResult<DeskEvent, undefined>) => void;

/** What one subscriber is told, in order. */
export class EventStream implements AsyncIterableIterator<DeskEvent, undefined> {
  readonly #wanted: (event: DeskEvent) => boolean;
  readonly #onEnd: (stream: EventStream) => void;
  readonly #events: DeskEvent[] = [];
  #waiting: Waiting | null = null;
  #ended = false;

  constructor(wanted: (event: DeskEvent) => boolean, onEnd: (stream: EventStream) => void) {
    this.#wanted = wanted;
    this.#onEnd = onEnd;
  }

  push(event: DeskEvent): void {
    if (this.#ended || !this.#wanted(event)) return;
    if (this.#waiting !== null) {
      this.#waiting({ value: event, done: false });
      this.#waiting = null;
    } else if (this.#events.push(event) > waitingMax) {
      this.end();
    }
  }

  next(): Promise<IteratorResult<DeskEvent, undefined>> {
    const event = this.#events.shift();
    if (event !== undefined) return Promise.resolve({ value: event, done: false });
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  return(): Promise<IteratorResult<DeskEvent, undefined>> {
    this.#events.length = 0;
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#waiting?.({ value: undefined, done: true });
    this.#waiting = null;
    this.#onEnd(this);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
