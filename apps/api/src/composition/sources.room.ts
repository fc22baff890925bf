import type { DataSource } from "typeorm";
import type { Recorder } from "../kernel/recorder.ts";
import { whereId } from "../platform/graphql/root.plan.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { SourceBulkResolver } from "../sources/bulk/source-bulk.resolver.ts";
import { SourceEditsService } from "../sources/bulk/source-edits.service.ts";
import { everyMinute, proposeAllJob, proposeJob, Proposing } from "../sources/proposing.ts";
import "../sources/ownership.reader.ts";
import "../sources/ownership.type.ts";
import { OwnershipStore } from "../sources/ownership.store.ts";
import { SourceMergeResolver } from "../sources/source-merge.resolver.ts";
import { SourceMergeService, type MergeListener } from "../sources/source-merge.service.ts";
import { SourceMergeStore } from "../sources/source-merge.store.ts";
import { SourcePartingService } from "../sources/source-parting.service.ts";
import { SourceMoveStore } from "../sources/source-move.store.ts";
import {
  dismissedOrOpen,
  sourceProposalList,
  sourceProposalReader,
} from "../sources/source-proposal.reader.ts";
import { SourceProposalResolver } from "../sources/source-proposal.resolver.ts";
import { SourceProposalService } from "../sources/source-proposal.service.ts";
import { SourceProposalStore } from "../sources/source-proposal.store.ts";
import { sourceList, sourceReader } from "../sources/source.reader.ts";
import { SourceResolver } from "../sources/source.resolver.ts";
import { SourceService } from "../sources/source.service.ts";
import { SourcePastStore } from "../sources/source-past.store.ts";
import { SourceStore } from "../sources/source.store.ts";
import type { Room } from "./room.ts";

interface Ground {
  readonly source: DataSource;
  readonly recorder: Recorder;
  /** Not yet open: what looks for sources that may be one gets its handler here. */
  readonly jobs: Pick<Jobs, "define" | "scheduleAll">;
  /** Of a later room: tells the public whose claims show another source. */
  readonly listener: MergeListener;
}

export interface SourceServices {
  readonly sources: SourceService;
  readonly sourceEdits: SourceEditsService;
  readonly merges: SourceMergeService;
  readonly partings: SourcePartingService;
  readonly proposals: SourceProposalService;
}

export function sourceServices({ source, recorder, jobs, listener }: Ground): SourceServices {
  const [store, owners, proposing] = [new SourceStore(), new OwnershipStore(), new Proposing(jobs)];
  const merging = {
    ...{ source, sources: store, owners, recorder, proposing, listener },
    ...{ merges: new SourceMergeStore(), moves: new SourceMoveStore() },
  };
  const proposals = new SourceProposalService(source, new SourceProposalStore(), recorder);
  jobs.define(proposeJob, () => proposals.propose(), { keyed: true, pollSeconds: 1, gathers: true });
  jobs.define(proposeAllJob, () => proposals.propose(), { cron: everyMinute });
  const sources = new SourceService(source, {
    store,
    owners,
    past: new SourcePastStore(),
    recorder,
    proposing,
  });
  return {
    sources,
    sourceEdits: new SourceEditsService(source, { store, owners, sources }),
    merges: new SourceMergeService(merging),
    partings: new SourcePartingService(merging),
    proposals,
  };
}

export const sourcesRoom = ({ sources, sourceEdits, merges, partings, proposals }: SourceServices): Room => ({
  resolvers: [
    new SourceResolver(sources),
    new SourceBulkResolver(sourceEdits),
    new SourceMergeResolver(merges, partings),
    new SourceProposalResolver(proposals),
  ],
  roots: {
    source: { kind: "thing", reader: sourceReader, where: whereId("Source") },
    sources: { kind: "connection", list: sourceList },
    sourceProposals: {
      kind: "connection",
      list: sourceProposalList,
      on: dismissedOrOpen,
      access: "SEE_DESK",
    },
  },
  readers: [sourceReader, sourceProposalReader],
});
