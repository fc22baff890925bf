import type { DataSource } from "typeorm";
import type { ClaimMoveService } from "../claims/claim-move.service.ts";
import { systemClock } from "../kernel/clock.ts";
import type { EventFollower, EventPublisher } from "../kernel/event.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { publicationChangeResolver } from "../publication/publication-change.resolver.ts";
import { claimChangeResolver } from "../publication/claim-change.resolver.ts";
import { LivePeriodStore } from "../publication/live-period.store.ts";
import {
  PublicationExecutionService,
  type PublicationListener,
} from "../publication/publication-execution.service.ts";
import { changeList, publicationReader } from "../publication/publication.reader.ts";
import { PublicationResolver } from "../publication/publication.resolver.ts";
import { PublicationService, publishJob } from "../publication/publication.service.ts";
import { PublicationStore } from "../publication/publication.store.ts";
import { SourceCorrectionService } from "../publication/source-correction.service.ts";
import { SourceCorrectionStore } from "../publication/source-correction.store.ts";
import { ScheduledPublicationService } from "../publication/scheduled-publication.service.ts";
import type { AnchorReviewService } from "../review/anchor-review.service.ts";
import type { ReviewRevisionService } from "../review/review-revision.service.ts";
import type { Room } from "./room.ts";

export interface PublicationServices {
  readonly publications: PublicationService;
  readonly events: EventFollower;
}

interface Parts {
  readonly source: DataSource;
  readonly recorder: Recorder;
  readonly events: EventPublisher & EventFollower;
  /** Not yet open: the publications that are put off get their handler here. */
  readonly jobs: Pick<Jobs, "define" | "schedule">;
  readonly moves: ClaimMoveService;
  readonly reviews: ReviewRevisionService;
  readonly anchorReviews: AnchorReviewService;
  readonly scheduled: ScheduledPublicationService;
  /** Of later rooms: told of what is published. */
  readonly listeners: readonly PublicationListener[];
}

/** Made before the claims, which tell it of every revision. */
export const scheduledPublications = (recorder: Recorder): ScheduledPublicationService =>
  new ScheduledPublicationService(new PublicationStore(), recorder);

/** Made before the sources, which tell it of every merge. */
export const sourceCorrections = (parts: Pick<Parts, "events" | "listeners">): SourceCorrectionService =>
  new SourceCorrectionService({ ...parts, store: new SourceCorrectionStore() });

export function publicationServices({ source, ...parts }: Parts): PublicationServices {
  const store = new PublicationStore();
  const execution = new PublicationExecutionService(source, {
    ...parts,
    store,
    periods: new LivePeriodStore(),
  });
  parts.jobs.define<{ publicationId: string }>(publishJob, (data) => execution.publishScheduled(data));
  const publications = new PublicationService(source, { ...parts, store, execution, clock: systemClock });
  return { publications, events: parts.events };
}

export const publicationRoom = ({ publications, events }: PublicationServices): Room => ({
  resolvers: [
    new PublicationResolver(publications),
    claimChangeResolver(events),
    publicationChangeResolver(events),
  ],
  roots: {
    changes: {
      kind: "connection",
      list: changeList,
      on: ({ alias }) => `${alias}.state = 'DONE'`,
      page: ({ since, first, last, filter }) => ({ after: since, first, last, filter }),
    },
  },
  readers: [publicationReader],
});
