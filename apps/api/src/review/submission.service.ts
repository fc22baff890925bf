import { reasonLengthMax } from "@claimdesk/shared/limits";
import type { DataSource, EntityManager } from "typeorm";
import type { ClaimMoveService, SeenClaim } from "../claims/claim-move.service.ts";
import type { LockedClaim } from "../claims/claim-revision.service.ts";
import { NotInThisState } from "../claims/claim.refusal.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { asEditor } from "../kernel/access.ts";
import type { EventPublisher } from "../kernel/event.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, Refusal, type NotFound, type StaleVersion } from "../kernel/refusal.ts";
import { optionalText } from "../kernel/written-text.ts";
import type { ReviewRevisionService } from "./review-revision.service.ts";
import type { ReviewListener } from "./review.service.ts";
import { missingFor } from "./review.policy.ts";
import { NotReadyForReview } from "./review.refusal.ts";
import type { ReviewStore } from "./review.store.ts";

/** What a later room does when an approval is given or taken back: told within the transaction. */
export interface ApprovalListener {
  /** The claim is APPROVED, exactly as it stands. */
  approved(tx: EntityManager, approval: Approval): Promise<void>;
  /** The claim, approved or not, is taken back by this actor. */
  withdrawn(tx: EntityManager, claim: LockedClaim, actor: Actor): Promise<void>;
  /** The claim is public, and its articles no longer bear it out: a reviewer decided that it goes. */
  refuted(tx: EntityManager, refutation: Refutation): Promise<void>;
}

export interface Refutation {
  readonly claim: LockedClaim;
  readonly actor: Actor;
  readonly reason: string;
}

export interface Approval {
  readonly claim: LockedClaim;
  readonly publishesAutomatically: boolean;
  /** What the claim was submitted with. */
  readonly note: string | null;
}

type Seen = NotFound | StaleVersion | NotInThisState | InvalidInput;

interface Parts {
  readonly store: ReviewStore;
  readonly moves: ClaimMoveService;
  readonly revisions: ReviewRevisionService;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
  readonly listeners: readonly ApprovalListener[];
  readonly news: ReviewListener;
}

/** Hands claims over for review, and takes them back. */
export class SubmissionService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async submit(
    viewer: Viewer,
    input: SeenClaim & { readonly note?: string | null | undefined },
  ): Promise<{ readonly id: string } | Seen | NotReadyForReview> {
    const actor = asEditor(viewer, "Submitting a claim");
    const note = optionalText("note", input.note, reasonLengthMax);
    if (note instanceof InvalidInput) return note;
    const { moves, store, events, news } = this.#with;
    return this.#source.transaction(async (tx) => {
      const claim = await moves.lockAsSeen(tx, input);
      if (claim instanceof Refusal) return claim;
      const whyNot = moves.whyNot(claim, "SUBMIT");
      if (whyNot !== null) return whyNot;
      const evidenceCount = await store.evidenceCount(tx, claim.id, claim.number);
      const notReady = whyNotReady({ ...claim, evidenceCount });
      if (notReady !== null) return notReady;
      const moved = moving(await moves.move(tx, claim, "SUBMIT"));
      const { deskId, newestRevisionId: revisionId, digest } = claim;
      const policy = await store.policyFor(tx, claim);
      const review = { deskId, claimId: claim.id, revisionId, digest, policy, note };
      const id = await store.open(tx, { ...review, submittedBy: actor.personId });
      await this.#record(tx, actor, { action: "CLAIM_SUBMITTED", claim, after: moved, reason: note });
      await events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId: id });
      await news.happened(tx, { kind: "RENEWED", reviewId: id, byPersonId: actor.personId });
      return { id };
    });
  }

  async withdraw(
    viewer: Viewer,
    input: SeenClaim & { readonly reason?: string | null | undefined },
  ): Promise<{ readonly id: string } | Seen> {
    const actor = asEditor(viewer, "Withdrawing a claim");
    const reason = optionalText("reason", input.reason, reasonLengthMax);
    if (reason instanceof InvalidInput) return reason;
    const { moves, revisions, listeners } = this.#with;
    return this.#source.transaction(async (tx) => {
      const claim = await moves.lockAsSeen(tx, input);
      if (claim instanceof Refusal) return claim;
      const whyNot = moves.whyNot(claim, "WITHDRAW");
      if (whyNot !== null) return whyNot;
      const moved = moving(await moves.move(tx, claim, "WITHDRAW"));
      await revisions.withdrawOpen(tx, claim.id);
      for (const listener of listeners) await listener.withdrawn(tx, moved, actor);
      await this.#record(tx, actor, { action: "CLAIM_WITHDRAWN", claim, after: moved, reason });
      return { id: claim.id };
    });
  }

  async #record(
    tx: EntityManager,
    actor: Actor,
    {
      action,
      claim,
      after,
      reason,
    }: { action: string; claim: LockedClaim; after: LockedClaim; reason: string | null },
  ): Promise<void> {
    const { recorder, events } = this.#with;
    await recorder.record(tx, {
      actor,
      action,
      subject: { type: "Claim", id: claim.id },
      before: { state: claim.state },
      after: { state: after.state },
      reason,
    });
    await events.publish(tx, { kind: "CLAIM_CHANGED", claimId: claim.id, byPersonId: actor.personId });
  }
}

/** Null where a claim can be judged as it stands. */
export function whyNotReady(claim: Parameters<typeof missingFor>[0]): NotReadyForReview | null {
  const missing = missingFor(claim);
  return missing.length === 0 ? null : new NotReadyForReview(missing);
}

/** A refusal here would keep what was written before it: the move was asked for under the lock. */
export function moving(moved: LockedClaim | NotInThisState): LockedClaim {
  if (moved instanceof NotInThisState) throw new Error(moved.message);
  return moved;
}
