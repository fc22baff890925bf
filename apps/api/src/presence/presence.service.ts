import type { DataSource } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Viewer } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import { globalId } from "../kernel/id.ts";
import { InputCheck } from "../kernel/input-check.ts";
import { NotFound, type InvalidInput } from "../kernel/refusal.ts";
import type { Doing } from "@claimdesk/shared/doing";
import type { PresenceStore } from "./presence.store.ts";

export interface Announcement {
  readonly claimId: string;
  readonly window: string;
  /** Null: it leaves. */
  readonly doing: Doing | null;
}

const windowLengthMax = 64;

/** Who is at which claim now. Nothing of it is recorded, and a window that falls silent is forgotten. */
export class PresenceService {
  readonly #source: DataSource;
  readonly #store: PresenceStore;
  readonly #events: EventPublisher;

  constructor(source: DataSource, { store, events }: { store: PresenceStore; events: EventPublisher }) {
    this.#source = source;
    this.#store = store;
    this.#events = events;
  }

  async announce(
    viewer: Viewer,
    said: Announcement,
  ): Promise<{ readonly id: string } | NotFound | InvalidInput> {
    const { personId } = actorWith(viewer, "SEE_DESK", "Being at a claim");
    const check = new InputCheck();
    const window = check.line("window", said.window, windowLengthMax);
    if (check.fault !== null) return check.fault;
    const { claimId, doing } = said;
    const of = { claimId, personId, window };
    return this.#source.transaction(async (tx) => {
      if (!(await this.#store.hasClaim(tx, claimId)))
        return new NotFound("claim", globalId("Claim", claimId));
      const isNews =
        doing === null ? await this.#store.leave(tx, of) : await this.#store.announce(tx, of, doing);
      if (isNews) {
        await this.#store.tidy(tx);
        await this.#events.publish(tx, { kind: "PRESENCE_CHANGED", claimId });
      }
      return { id: claimId };
    });
  }
}
