import { planFind } from "../search/find.reader.ts";
import { SearchResolver } from "../search/search.resolver.ts";
import type { Room } from "./room.ts";

export const searchRoom = (): Room => ({
  resolvers: [new SearchResolver()],
  roots: { find: { kind: "plan", plan: planFind, access: "SEE_DESK" } },
  readers: [],
});
