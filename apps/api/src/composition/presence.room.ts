import type { DataSource } from "typeorm";
import type { EventFollower, EventPublisher } from "../kernel/event.ts";
import { articleActivityResolver } from "../presence/article-activity.resolver.ts";
import { articlePresenceReader } from "../presence/article-presence.reader.ts";
import { ArticlePresenceResolver } from "../presence/article-presence.resolver.ts";
import { claimActivityResolver } from "../presence/claim-activity.resolver.ts";
import { presenceReader } from "../presence/presence.reader.ts";
import { PresenceResolver } from "../presence/presence.resolver.ts";
import { PresenceService } from "../presence/presence.service.ts";
import type { Room } from "./room.ts";

interface Parts {
  readonly source: DataSource;
  readonly events: EventPublisher & EventFollower;
}

export function presenceRoom({ source, events }: Parts): Room {
  const presence = new PresenceService(source, events);
  return {
    resolvers: [
      new PresenceResolver(presence),
      claimActivityResolver(events),
      new ArticlePresenceResolver(presence),
      articleActivityResolver(events),
    ],
    roots: {},
    readers: [presenceReader, articlePresenceReader],
  };
}
