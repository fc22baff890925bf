import type { DataSource } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Viewer } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import { InputCheck } from "../kernel/input-check.ts";
import type { InvalidInput, NotFound } from "../kernel/refusal.ts";
import type { ArticleDoing, Doing } from "@claimdesk/shared/doing";
import type { PresencePlace } from "./presence.place.ts";
import { PresenceStore } from "./presence.store.ts";

export interface Announcement {
  /** What the window shows. */
  readonly id: string;
  readonly window: string;
  /** Null: it leaves. */
  readonly doing: Doing | ArticleDoing | null;
}

const windowLengthMax = 64;

/** Who is at what now. Nothing of it is recorded, and a window that falls silent is forgotten. */
export class PresenceService {
  readonly #source: DataSource;
  readonly #events: EventPublisher;

  constructor(source: DataSource, events: EventPublisher) {
    this.#source = source;
    this.#events = events;
  }

  async announce(
    viewer: Viewer,
    place: PresencePlace,
    said: Announcement,
  ): Promise<{ readonly id: string } | NotFound | InvalidInput> {
    const { personId } = actorWith(viewer, "SEE_DESK", place.activity);
    const check = new InputCheck();
    const window = check.line("window", said.window, windowLengthMax);
    if (check.fault !== null) return check.fault;
    const { id, doing } = said;
    const store = new PresenceStore(place);
    const of = { id, personId, window };
    return this.#source.transaction(async (tx) => {
      if (!(await store.isThere(tx, id))) return place.missing(id);
      const isNews = doing === null ? await store.leave(tx, of) : await store.announce(tx, of, doing);
      if (isNews) {
        await store.tidy(tx);
        await this.#events.publish(tx, place.changed(id));
      }
      return { id };
    });
  }
}
