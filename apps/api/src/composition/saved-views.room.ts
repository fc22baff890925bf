import type { DataSource } from "typeorm";
import type { Recorder } from "../kernel/recorder.ts";
import { whereId } from "../platform/graphql/root.plan.ts";
import { savedViewList, savedViewReader } from "../saved-views/saved-view.reader.ts";
import { SavedViewResolver } from "../saved-views/saved-view.resolver.ts";
import { SavedViewService } from "../saved-views/saved-view.service.ts";
import { SavedViewStore } from "../saved-views/saved-view.store.ts";
import type { Room } from "./room.ts";

interface Parts {
  readonly source: DataSource;
  readonly recorder: Recorder;
}

export const savedViewsRoom = ({ source, recorder }: Parts): Room => ({
  resolvers: [new SavedViewResolver(new SavedViewService(source, new SavedViewStore(), recorder))],
  roots: {
    savedView: { kind: "thing", reader: savedViewReader, where: whereId("SavedView"), access: "SEE_DESK" },
    savedViews: { kind: "connection", list: savedViewList, access: "SEE_DESK" },
  },
  readers: [savedViewReader],
});
