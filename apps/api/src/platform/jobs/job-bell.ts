import type { DeskEvent, EventPublisher } from "../../kernel/event.ts";
import type { RecordingTransaction } from "../../kernel/recorder.ts";
import type { EventWatcher } from "../events/events.ts";

/** As much of the desk's events as jobs need. */
export interface Bell extends Pick<EventPublisher, "publishAll"> {
  watch(watcher: EventWatcher): void;
}

/** What is due later than this is found when the queue is looked at, as it is where the word was lost. */
const soonMs = 60_000;
/** Postgres takes a job whose time is past by its own clock. */
const marginMs = 5;

/** Wakes workers as soon as there is something to do, in whichever process it was written. */
export class JobBell implements EventWatcher {
  readonly #events: Bell;
  readonly #workers = new Map<string, (() => void)[]>();
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(events: Bell) {
    this.#events = events;
  }

  /** It sounds when the transaction holds, and never otherwise. */
  async ring(tx: RecordingTransaction, queue: string, times: readonly Date[]): Promise<void> {
    const now = Date.now();
    const soon = new Set(times.map((at) => Math.max(at.getTime(), now)).filter((at) => at - now <= soonMs));
    const events = [...soon].map((at) => ({ kind: "JOB_DUE" as const, queue, at }));
    if (events.length > 0) await this.#events.publishAll(tx, events);
  }

  wakes(queue: string, wake: () => void): void {
    this.#workers.set(queue, [...(this.#workers.get(queue) ?? []), wake]);
  }

  listen(): void {
    this.#events.watch(this);
  }

  told(event: DeskEvent): void {
    if (event.kind !== "JOB_DUE" || !this.#workers.has(event.queue)) return;
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        this.#wake(event.queue);
      },
      Math.max(0, event.at - Date.now()) + marginMs,
    );
    this.#timers.add(timer);
  }

  heard(): void {
    for (const queue of this.#workers.keys()) this.#wake(queue);
  }

  lost(): void {
    // Until it is heard again, the queues are looked at by the clock.
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #wake(queue: string): void {
    for (const wake of this.#workers.get(queue) ?? []) wake();
  }
}
