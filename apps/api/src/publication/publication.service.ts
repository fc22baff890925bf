import { reasonLengthMax } from "@claimdesk/shared/limits";
import type { DataSource, EntityManager } from "typeorm";
import type { ClaimMoveService, SeenClaim } from "../claims/claim-move.service.ts";
import type { LockedClaim } from "../claims/claim-revision.service.ts";
import type { NotInThisState } from "../claims/claim.refusal.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import type { Clock } from "../kernel/clock.ts";
import { asEditor } from "../kernel/access.ts";
import type { EventPublisher } from "../kernel/event.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, Refusal, type StaleVersion } from "../kernel/refusal.ts";
import { optionalText } from "../kernel/written-text.ts";
import type { ReviewRevisionService } from "../review/review-revision.service.ts";
import type { Approval, ApprovalListener, Refutation } from "../review/submission.service.ts";
import type { PublicationExecutionService } from "./publication-execution.service.ts";
import { isLater, kindFor, needsNote } from "./publication.policy.ts";
import {
  AlreadyScheduled,
  ApprovalVoid,
  CorrectionNoteMissing,
  NotScheduled,
  RetractionReasonMissing,
} from "./publication.refusal.ts";
import type { PublicationStore } from "./publication.store.ts";
import type { ScheduledPublicationService } from "./scheduled-publication.service.ts";

type Seen = NotFound | StaleVersion | NotInThisState | InvalidInput;
type Made = { readonly id: string };

export interface WantedPublication extends SeenClaim {
  readonly at?: string | null | undefined;
  readonly correctionNote?: string | null | undefined;
}

/** As much of the job queue as putting publications off needs. */
interface PublicationQueue {
  schedule(name: string, data: object, when: { at: Date; tx: EntityManager }): Promise<string>;
}

export const publishJob = "publish-claim";

interface Parts {
  readonly store: PublicationStore;
  readonly execution: PublicationExecutionService;
  readonly scheduled: ScheduledPublicationService;
  readonly moves: ClaimMoveService;
  readonly reviews: ReviewRevisionService;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
  readonly jobs: PublicationQueue;
  readonly clock: Clock;
}

/** Decides what the public sees: publishes, corrects and retracts. */
export class PublicationService implements ApprovalListener {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async publish(
    viewer: Viewer,
    wanted: WantedPublication,
  ): Promise<Made | Seen | CorrectionNoteMissing | AlreadyScheduled | ApprovalVoid> {
    const actor = asEditor(viewer, "Publishing a claim");
    const note = optionalText("correctionNote", wanted.correctionNote, reasonLengthMax);
    if (note instanceof InvalidInput) return note;
    const { moves, store, execution, clock } = this.#with;
    return this.#source.transaction(async (tx) => {
      const claim = await moves.lockAsSeen(tx, wanted);
      if (claim instanceof Refusal) return claim;
      const whyNot = moves.whyNot(claim, "PUBLISH");
      if (whyNot !== null) return whyNot;
      const scheduled = await store.lockScheduled(tx, claim.id);
      if (scheduled !== null) return new AlreadyScheduled(scheduled.at.toISOString());
      if (!(await execution.isApproved(tx, claim))) return new ApprovalVoid();
      const kind = kindFor({ wasPublished: await store.wasPublished(tx, claim.id) });
      if (needsNote(kind) && note === null) return new CorrectionNoteMissing();
      const publication = { claim, kind, reason: needsNote(kind) ? note : null };
      const at = wanted.at ?? null;
      if (isLater(at, clock.now())) return this.#schedule(tx, actor, { ...publication, at });
      return execution.publish(tx, { ...publication, actor });
    });
  }

  async retract(
    viewer: Viewer,
    wanted: SeenClaim & { readonly reason: string },
  ): Promise<Made | Seen | RetractionReasonMissing> {
    const actor = asEditor(viewer, "Retracting a claim");
    const reason = optionalText("reason", wanted.reason, reasonLengthMax);
    if (reason instanceof InvalidInput) return reason;
    if (reason === null) return new RetractionReasonMissing();
    const { moves } = this.#with;
    return this.#source.transaction(async (tx) => {
      const claim = await moves.lockAsSeen(tx, wanted);
      if (claim instanceof Refusal) return claim;
      const whyNot = moves.whyNot(claim, "RETRACT");
      if (whyNot !== null) return whyNot;
      return this.#retract(tx, { claim, actor, reason });
    });
  }

  async #retract(tx: EntityManager, { claim, actor, reason }: Refutation): Promise<Made> {
    const { reviews, scheduled, execution } = this.#with;
    await reviews.withdrawOpen(tx, claim.id);
    await scheduled.cancelFor(tx, claim.id, actor);
    return execution.retract(tx, { claim, actor, reason });
  }

  async cancel(
    viewer: Viewer,
    { publicationId, ...given }: { publicationId: string; reason?: string | null | undefined },
  ): Promise<Made | NotScheduled | NotFound | InvalidInput> {
    const actor = asEditor(viewer, "Cancelling a publication");
    const reason = optionalText("reason", given.reason, reasonLengthMax);
    if (reason instanceof InvalidInput) return reason;
    const { store, moves, scheduled, events } = this.#with;
    return this.#source.transaction(async (tx) => {
      const claimId = await store.claimOf(tx, publicationId);
      if (claimId === null) return new NotFound("publication", globalId("Publication", publicationId));
      await moves.lock(tx, claimId);
      const publication = await store.lock(tx, publicationId);
      if (publication?.state !== "SCHEDULED") return new NotScheduled();
      await scheduled.cancel(tx, publication, { actor, reason });
      await events.publish(tx, { kind: "CLAIM_CHANGED", claimId, byPersonId: actor.personId });
      return { id: publicationId };
    });
  }

  /** By the policy, as soon as a quorum is reached. A correction without a note waits for an editor to write one. */
  async approved(tx: EntityManager, { claim, publishesAutomatically, note }: Approval): Promise<void> {
    if (!publishesAutomatically) return;
    const { store, execution } = this.#with;
    const kind = kindFor({ wasPublished: await store.wasPublished(tx, claim.id) });
    if (needsNote(kind) && note === null) return;
    await execution.publish(tx, { claim, kind, reason: needsNote(kind) ? note : null, actor: null });
  }

  /** By a reviewer, who has found that its articles no longer bear it out. */
  async refuted(tx: EntityManager, { claim, actor, reason }: Refutation): Promise<void> {
    await this.#retract(tx, { claim, actor, reason });
  }

  async withdrawn(tx: EntityManager, claim: LockedClaim, actor: Actor): Promise<void> {
    await this.#with.scheduled.cancelFor(tx, claim.id, actor);
  }

  async #schedule(
    tx: EntityManager,
    actor: Actor,
    {
      claim,
      kind,
      reason,
      at,
    }: { claim: LockedClaim; kind: "FIRST" | "CORRECTION"; reason: string | null; at: string },
  ): Promise<Made> {
    const { store, jobs, recorder, events } = this.#with;
    const { id: claimId, newestRevisionId: revisionId } = claim;
    const publishedBy = actor.personId;
    const id = await store.insertScheduled(tx, { claimId, revisionId, kind, at, reason, publishedBy });
    await jobs.schedule(publishJob, { publicationId: id }, { at: new Date(at), tx });
    const subject = { type: "Claim", id: claimId } as const;
    const after = { publicationId: id, kind, at };
    await recorder.record(tx, {
      actor,
      action: "PUBLICATION_SCHEDULED",
      subject,
      before: null,
      after,
      reason,
    });
    await events.publish(tx, { kind: "CLAIM_CHANGED", claimId, byPersonId: actor.personId });
    return { id };
  }
}
