import type { PublicationKind } from "@claimdesk/shared/claim-state";
import type { DataSource, EntityManager } from "typeorm";
import type { ClaimMoveService } from "../claims/claim-move.service.ts";
import type { LockedClaim } from "../claims/claim-revision.service.ts";
import { NotInThisState } from "../claims/claim.refusal.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { AnchorReviewService } from "../review/anchor-review.service.ts";
import type { LivePeriodStore } from "./live-period.store.ts";
import type { PublicationStore } from "./publication.store.ts";
import type { ScheduledPublicationService } from "./scheduled-publication.service.ts";

/** Of later rooms: told of publications that take effect, in their transaction; of any number by as many statements. */
export interface PublicationListener {
  published(tx: EntityManager, publicationIds: readonly string[]): Promise<void>;
}

interface Parts {
  readonly listeners: readonly PublicationListener[];
  readonly store: PublicationStore;
  readonly periods: LivePeriodStore;
  readonly scheduled: ScheduledPublicationService;
  readonly moves: ClaimMoveService;
  readonly anchorReviews: AnchorReviewService;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
}

interface ToPublish {
  /** Locked, APPROVED. */
  readonly claim: LockedClaim;
  readonly kind: "FIRST" | "CORRECTION";
  readonly reason: string | null;
  /** Null for the desk itself, by its policy or its clock. */
  readonly actor: Viewer;
}

/** Carries publications out, whoever or whatever set them going: an editor, the policy or the clock. */
export class PublicationExecutionService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  isApproved(tx: EntityManager, { newestRevisionId, digest }: LockedClaim): Promise<boolean> {
    return this.#with.store.isApproved(tx, { id: newestRevisionId, digest });
  }

  async publish(tx: EntityManager, wanted: ToPublish): Promise<{ readonly id: string }> {
    const { claim, kind, reason, actor } = wanted;
    const at = await this.#goLive(tx, claim);
    const id = await this.#with.store.insertDone(tx, {
      claimId: claim.id,
      revisionId: claim.newestRevisionId,
      kind,
      at,
      reason,
      publishedBy: actor?.personId ?? null,
    });
    await this.#tell(tx, { ...wanted, id, action: "CLAIM_PUBLISHED", state: "PUBLISHED", at });
    return { id };
  }

  async retract(
    tx: EntityManager,
    { claim, actor, reason }: { claim: LockedClaim; actor: Actor; reason: string },
  ): Promise<{ readonly id: string }> {
    const { store, periods } = this.#with;
    const at = await store.moment(tx, claim.id);
    const revisionId = await periods.retract(tx, claim.id, { at, reason });
    await this.#move(tx, claim, "RETRACT");
    await this.#with.anchorReviews.lookAt(tx, claim.id, null);
    const kind = "RETRACTION";
    const row = { claimId: claim.id, revisionId, kind, at, reason, publishedBy: actor.personId } as const;
    const id = await store.insertDone(tx, row);
    const told = { id, claim, kind, actor, reason, at } as const;
    await this.#tell(tx, { ...told, action: "CLAIM_RETRACTED", state: "RETRACTED" });
    return { id };
  }

  /** When its time has come. Run twice it publishes once; what was edited or withdrawn meanwhile stays unpublished. */
  async publishScheduled({ publicationId }: { readonly publicationId: string }): Promise<void> {
    const { store, moves, scheduled } = this.#with;
    await this.#source.transaction(async (tx) => {
      const claimId = await store.claimOf(tx, publicationId);
      const claim = claimId === null ? null : await moves.lock(tx, claimId);
      const publication = claim === null ? null : await store.lock(tx, publicationId);
      if (claim === null || publication?.state !== "SCHEDULED" || publication.kind === "RETRACTION") return;
      const isSame = claim.state === "APPROVED" && claim.newestRevisionId === publication.revisionId;
      if (!isSame || !(await this.isApproved(tx, claim))) {
        await scheduled.cancel(tx, publication, { actor: null, reason: null });
        return;
      }
      const at = await this.#goLive(tx, claim);
      await store.completeScheduled(tx, publicationId, at);
      const { kind, reason } = publication;
      const told = { id: publicationId, claim, kind, reason, actor: null, at };
      await this.#tell(tx, { ...told, action: "CLAIM_PUBLISHED", state: "PUBLISHED" });
    });
  }

  async #goLive(tx: EntityManager, claim: LockedClaim): Promise<string> {
    const at = await this.#with.store.moment(tx, claim.id);
    const { version } = await this.#move(tx, claim, "PUBLISH");
    await this.#with.periods.open(tx, claim.newestRevisionId, { claimId: claim.id, at, version });
    // An article may have changed between the approval and now.
    await this.#with.anchorReviews.lookAt(tx, claim.id, null);
    return at;
  }

  /** A refusal here would keep what was written before it: the move was asked for under the lock. */
  async #move(tx: EntityManager, claim: LockedClaim, move: "PUBLISH" | "RETRACT"): Promise<LockedClaim> {
    const moved = await this.#with.moves.move(tx, claim, move);
    if (moved instanceof NotInThisState) throw new Error(moved.message);
    return moved;
  }

  async #tell(tx: EntityManager, done: Done): Promise<void> {
    const { id, claim, actor, action, reason, kind, state, at } = done;
    const { recorder, events, listeners } = this.#with;
    for (const listener of listeners) await listener.published(tx, [id]);
    await recorder.record(tx, {
      actor,
      action,
      subject: { type: "Claim", id: claim.id },
      before: { state: claim.state },
      after: { state, kind, at, digest: claim.digest },
      reason,
    });
    const byPersonId = actor?.personId ?? null;
    await events.publish(tx, { kind: "CLAIM_CHANGED", claimId: claim.id, byPersonId, publicly: true });
  }
}

interface Done {
  /** The publication's. */
  readonly id: string;
  readonly claim: LockedClaim;
  readonly kind: PublicationKind;
  readonly reason: string | null;
  readonly actor: Viewer;
  readonly action: string;
  readonly state: string;
  readonly at: string;
}
