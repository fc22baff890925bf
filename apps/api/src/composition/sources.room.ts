import type { DataSource } from "typeorm";
import type { Recorder } from "../kernel/recorder.ts";
import { whereId } from "../platform/graphql/root.plan.ts";
import { SourceMergeResolver } from "../sources/source-merge.resolver.ts";
import { SourceMergeService } from "../sources/source-merge.service.ts";
import { SourceMergeStore } from "../sources/source-merge.store.ts";
import { SourceMoveStore } from "../sources/source-move.store.ts";
import { sourceList, sourceReader } from "../sources/source.reader.ts";
import { SourceResolver } from "../sources/source.resolver.ts";
import { SourceService } from "../sources/source.service.ts";
import { SourceStore } from "../sources/source.store.ts";
import type { Room } from "./room.ts";

export const sourceService = (source: DataSource, recorder: Recorder): SourceService =>
  new SourceService(source, new SourceStore(), recorder);

export const sourceMergeService = (source: DataSource, recorder: Recorder): SourceMergeService =>
  new SourceMergeService({
    ...{ source, recorder },
    sources: new SourceStore(),
    merges: new SourceMergeStore(),
    moves: new SourceMoveStore(),
  });

export const sourcesRoom = (sources: SourceService, merges: SourceMergeService): Room => ({
  resolvers: [new SourceResolver(sources), new SourceMergeResolver(merges)],
  roots: {
    source: { kind: "thing", reader: sourceReader, where: whereId("Source") },
    sources: { kind: "connection", list: sourceList },
  },
  readers: [sourceReader],
});
