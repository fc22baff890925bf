import type { DataSource } from "typeorm";
import { planFind } from "../search/find.reader.ts";
import { planRecentItems } from "../search/recent-item.reader.ts";
import { RecentItemResolver } from "../search/recent-item.resolver.ts";
import { RecentItemService } from "../search/recent-item.service.ts";
import { RecentItemStore } from "../search/recent-item.store.ts";
import { SearchResolver } from "../search/search.resolver.ts";
import type { Room } from "./room.ts";

export const searchRoom = (source: DataSource): Room => ({
  resolvers: [
    new SearchResolver(),
    new RecentItemResolver(new RecentItemService(source, new RecentItemStore())),
  ],
  roots: {
    find: { kind: "plan", plan: planFind, access: "SEE_DESK" },
    recentItems: { kind: "plan", plan: planRecentItems, access: "SEE_DESK" },
  },
  readers: [],
});
