import { randomUUID } from "node:crypto";
import pg from "pg";
import type { DeskEvent, EventPublisher } from "../../kernel/event.ts";
import type { RecordingTransaction } from "../../kernel/recorder.ts";
import type { Logger } from "../log.ts";
import { EventStream } from "./event-stream.ts";

const channel = "claimdesk_events";
const retryMs = 1_000;

/** Who must know whether it hears of everything: between `lost` and `heard` anything may have happened. */
export interface EventWatcher {
  heard(): void;
  told(event: DeskEvent): void;
  lost(): void;
}

/**
 * What happens at the desk, told to whoever follows it in whichever process. Postgres passes a notification on when
 * its transaction holds, and drops it when that is taken back. Nothing is kept: who was away reads the desk again.
 */
export class Events implements EventPublisher {
  readonly #databaseUrl: string;
  readonly #log: Logger;
  readonly #streams = new Set<EventStream>();
  readonly #watchers = new Set<EventWatcher>();
  readonly #marks = new Map<string, () => void>();
  #listening: Promise<void> | null = null;
  #client: pg.Client | null = null;
  #retry: NodeJS.Timeout | null = null;
  #hears = false;
  #stopped = false;

  constructor(databaseUrl: string, log: Logger) {
    this.#databaseUrl = databaseUrl;
    this.#log = log;
  }

  async publish(tx: RecordingTransaction, event: DeskEvent): Promise<void> {
    await this.publishAll(tx, [event]);
  }

  async publishAll(tx: RecordingTransaction, events: readonly DeskEvent[]): Promise<void> {
    const told = events.map((event) => JSON.stringify(event));
    await tx.query("select pg_notify($1::text, e) from unnest($2::text[]) e", [channel, told]);
  }

  /**
   * From the moment it answers, no event that is `wanted` is missed while the database is there; and what happened
   * before it was asked is not told, however late Postgres passes it on.
   */
  async stream(wanted: (event: DeskEvent) => boolean): Promise<AsyncIterableIterator<DeskEvent>> {
    const stream = new EventStream(wanted, (ended) => this.#streams.delete(ended));
    await this.#listen();
    await this.#catchUp();
    this.#streams.add(stream);
    return stream;
  }

  /** From now until the end; it is told `heard` as soon as the database is there. */
  watch(watcher: EventWatcher): void {
    this.#watchers.add(watcher);
    if (this.#hears) watcher.heard();
    else this.#listen().catch(() => this.#tryAgain());
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#retry !== null) clearTimeout(this.#retry);
    for (const stream of this.#streams) stream.end();
    await this.#listening?.catch(() => undefined);
    await this.#client?.end().catch(() => undefined);
  }

  /** One connection for all subscribers of the process, from the first of them on. */
  #listen(): Promise<void> {
    this.#listening ??= this.#connect().catch((error: unknown) => {
      this.#listening = null;
      throw error;
    });
    return this.#listening;
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#databaseUrl,
      application_name: "claimdesk events",
      keepAlive: true,
    });
    client.on("notification", ({ payload }) => this.#tell(payload ?? ""));
    client.on("error", (error) => this.#log.warn({ err: error }, "the connection for events failed"));
    client.on("end", () => this.#lost(client));
    this.#client = client;
    await client.connect();
    await client.query(`listen ${channel}`);
    if (this.#client !== client) return;
    for (const stream of this.#streams) stream.push({ kind: "EVENTS_MISSED" });
    this.#hears = true;
    for (const watcher of this.#watchers) watcher.heard();
  }

  /** Notifications come in the order of their commits: with this one, all that was told before it is here. */
  async #catchUp(): Promise<void> {
    const client = this.#client;
    if (client === null) return;
    const mark = randomUUID();
    const back = new Promise<void>((resolve) => this.#marks.set(mark, resolve));
    await client.query("select pg_notify($1::text, $2::text)", [channel, JSON.stringify({ mark })]);
    await back;
  }

  #tell(payload: string): void {
    const told = JSON.parse(payload) as DeskEvent | { readonly mark: string };
    if ("mark" in told) return this.#reached(told.mark);
    for (const watcher of this.#watchers) watcher.told(told);
    for (const stream of this.#streams) stream.push(told);
  }

  /** Another process's mark is nothing to this one. */
  #reached(mark: string): void {
    this.#marks.get(mark)?.();
    this.#marks.delete(mark);
  }

  /** Subscribers that are left stay connected, and are told again as soon as the database is back. */
  #lost(client: pg.Client): void {
    // What was on its way is gone, and nobody is to wait for it.
    for (const mark of [...this.#marks.keys()]) this.#reached(mark);
    if (this.#stopped || this.#client !== client) return;
    this.#client = null;
    this.#listening = null;
    this.#hears = false;
    for (const watcher of this.#watchers) watcher.lost();
    if (this.#isWanted()) this.#tryAgain();
  }

  #isWanted(): boolean {
    return this.#streams.size + this.#watchers.size > 0;
  }

  #tryAgain(): void {
    if (this.#retry !== null) return;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      if (this.#stopped || !this.#isWanted()) return;
      this.#listen().catch(() => this.#tryAgain());
    }, retryMs).unref();
  }
}
