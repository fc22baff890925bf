import type { DataSource } from "typeorm";
import type { EventFollower, EventPublisher } from "../kernel/event.ts";
import { claimActivityResolver } from "../presence/claim-activity.resolver.ts";
import { presenceReader } from "../presence/presence.reader.ts";
import { PresenceResolver } from "../presence/presence.resolver.ts";
import { PresenceService } from "../presence/presence.service.ts";
import { PresenceStore } from "../presence/presence.store.ts";
import type { Room } from "./room.ts";

interface Parts {
  readonly source: DataSource;
  readonly events: EventPublisher & EventFollower;
}

export const presenceRoom = ({ source, events }: Parts): Room => ({
  resolvers: [
    new PresenceResolver(new PresenceService(source, { store: new PresenceStore(), events })),
    claimActivityResolver(events),
  ],
  roots: {},
  readers: [presenceReader],
});
