import type { DataSource } from "typeorm";
import type { Recorder } from "../kernel/recorder.ts";
import { whereId } from "../platform/graphql/root.plan.ts";
import { sourceList, sourceReader } from "../sources/source.reader.ts";
import { SourceResolver } from "../sources/source.resolver.ts";
import { SourceService } from "../sources/source.service.ts";
import { SourceStore } from "../sources/source.store.ts";
import type { Room } from "./room.ts";

export const sourceService = (source: DataSource, recorder: Recorder): SourceService =>
  new SourceService(source, new SourceStore(), recorder);

export const sourcesRoom = (sources: SourceService): Room => ({
  resolvers: [new SourceResolver(sources)],
  roots: {
    source: { kind: "thing", reader: sourceReader, where: whereId("Source") },
    sources: { kind: "connection", list: sourceList },
  },
  readers: [sourceReader],
});
