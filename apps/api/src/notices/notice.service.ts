import type { DataSource } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import { NotFound } from "../kernel/refusal.ts";
import type { NoticeStore } from "./notice.store.ts";

/** Once a minute: a reminder that is a minute late is on time. */
export const remindJob = "remind-of-due-dates";
export const everyMinute = "* * * * *";

/** What a person does with their notices. */
export class NoticeService {
  readonly #source: DataSource;
  readonly #store: NoticeStore;

  constructor(source: DataSource, store: NoticeStore) {
    this.#source = source;
    this.#store = store;
  }

  unreadCount(personId: string): Promise<number> {
    return this.#store.unreadCount(this.#source.manager, personId);
  }

  async markRead(viewer: Viewer, id: string): Promise<{ readonly id: string } | NotFound> {
    const { personId } = actorWith(viewer, "SEE_DESK", "Reading a notice");
    const isTheirs = await this.#source.transaction((tx) => this.#store.markRead(tx, personId, id));
    return isTheirs ? { id } : new NotFound("notice of yours", globalId("Notice", id));
  }

  markAllRead(viewer: Viewer, upTo: string | null): Promise<number> {
    const { personId } = actorWith(viewer, "SEE_DESK", "Reading notices");
    return this.#source.transaction((tx) => this.#store.markAllRead(tx, personId, upTo));
  }

  /** A job's work, by the clock. */
  async remind(): Promise<void> {
    await this.#source.transaction((tx) => this.#store.remind(tx));
  }
}
