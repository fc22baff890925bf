import type { DecisionKind, ReviewState } from "@claimdesk/shared/claim-state";
import { reasonLengthMax } from "@claimdesk/shared/limits";
import type { DataSource, EntityManager } from "typeorm";
import type { ClaimMoveService } from "../claims/claim-move.service.ts";
import type { LockedClaim } from "../claims/claim-revision.service.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { optionalText } from "../kernel/written-text.ts";
import { actorWith } from "../kernel/access.ts";
import { differences } from "./claim-difference.ts";
import type { AnchorReviewStore } from "./anchor-review.store.ts";
import type { DecisionStore } from "./decision.store.ts";
import type { FoundReview, ReviewLockService } from "./review-lock.service.ts";
import { obstacleFor } from "./review.policy.ts";
import {
  AlreadyDecided,
  NotADecider,
  OwnWork,
  ReasonMissing,
  ReviewClosed,
  StaleAnchors,
  StaleDigest,
} from "./review.refusal.ts";
import type { ReviewListener } from "./review.service.ts";
import type { LockedReview, ReviewStore } from "./review.store.ts";
import { moving, type ApprovalListener } from "./submission.service.ts";

export interface WantedDecision {
  readonly reviewId: string;
  readonly digest: string;
  readonly anchorsDigest?: string | null | undefined;
  readonly decision: DecisionKind;
  readonly reason?: string | null | undefined;
}

type WhyNot =
  ReviewClosed | OwnWork | NotADecider | StaleDigest | StaleAnchors | AlreadyDecided | InvalidInput;
export type DecideRefusal = WhyNot | ReasonMissing | NotFound | InvalidInput;

interface Parts {
  readonly store: ReviewStore;
  readonly decisions: DecisionStore;
  readonly anchors: AnchorReviewStore;
  readonly locks: ReviewLockService;
  readonly moves: ClaimMoveService;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
  readonly listeners: readonly ApprovalListener[];
  readonly news: ReviewListener;
}

interface Deciding extends FoundReview {
  readonly decision: DecisionKind;
  readonly reason: string | null;
}

const outcomes: Readonly<Record<DecisionKind, Exclude<ReviewState, "OPEN" | "WITHDRAWN">>> = {
  APPROVE: "APPROVED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
  REJECT: "REJECTED",
};

/** Decides on claims: the four eyes. */
export class DecisionService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async decide(viewer: Viewer, wanted: WantedDecision): Promise<{ readonly id: string } | DecideRefusal> {
    const actor = actorWith(viewer, "REVIEW", "Deciding on a review");
    const reason = optionalText("reason", wanted.reason, reasonLengthMax);
    if (reason instanceof InvalidInput) return reason;
    const { locks, decisions, news } = this.#with;
    return this.#source.transaction(async (tx) => {
      const found = await locks.lock(tx, wanted.reviewId);
      if (found instanceof NotFound) return found;
      const { decision } = wanted;
      const whyNot = await this.#whyNot(tx, actor, { ...found, wanted });
      if (whyNot !== null) return whyNot;
      if (decision !== "APPROVE" && reason === null) {
        return new ReasonMissing(decision === "REJECT" ? "Rejecting a claim" : "Requesting changes");
      }
      const { review } = found;
      const byPersonId = actor.personId;
      await decisions.insert(tx, review, { reviewerId: byPersonId, decision, reason });
      await news.happened(tx, { kind: "DECIDED", reviewId: review.id, decision, byPersonId });
      const after = await this.conclude(tx, actor, { ...found, decision, reason });
      await this.#record(tx, actor, { ...found, decision, reason, after });
      return { id: review.id };
    });
  }

  async #whyNot(
    tx: EntityManager,
    actor: Actor,
    { claim, review, wanted }: FoundReview & { wanted: WantedDecision },
  ): Promise<WhyNot | null> {
    const { decisions } = this.#with;
    const own = await decisions.ownPart(tx, review, actor.personId);
    const obstacle = obstacleFor(actor, { ...review, ...own });
    switch (obstacle) {
      case "OWN_WORK":
        return new OwnWork();
      case "NOT_A_DECIDER":
        return new NotADecider(review.deciderRoles);
      case "REVIEW_CLOSED":
        return new ReviewClosed();
      case "NOT_A_REVIEWER":
        throw new Error("The permission was asked before");
      case "ALREADY_DECIDED":
      case null:
    }
    if (wanted.digest !== review.digest) {
      const before = await decisions.contentOf(tx, claim.id, wanted.digest);
      const now = await decisions.contentOf(tx, claim.id, review.digest);
      return new StaleDigest(review.id, differences(before, now));
    }
    const stale = await this.#staleAnchors(tx, review, wanted.anchorsDigest);
    if (stale !== null) return stale;
    return obstacle === null ? null : new AlreadyDecided();
  }

  /** What stands in an article now is part of what is decided on, where the review is about that. */
  async #staleAnchors(
    tx: EntityManager,
    { id, revisionId, occasion }: LockedReview,
    seen: string | null | undefined,
  ): Promise<StaleAnchors | InvalidInput | null> {
    if (seen === undefined && occasion === "SUBMISSION") return null;
    if (seen == null && occasion === "ARTICLE_CHANGED") {
      const message = "Send the anchorsDigest that you read: an article changed, and may change again.";
      return new InvalidInput("anchorsDigest", { problem: "EMPTY", message });
    }
    return (await this.#with.anchors.digestOf(tx, revisionId)) === (seen ?? null)
      ? null
      : new StaleAnchors(id);
  }

  /**
   * Where the claim stands after the decision. A single approval may not be enough. Nobody of the desk is the actor where
   * an expert from outside decided.
   */
  async conclude(tx: EntityManager, actor: Viewer, deciding: Deciding): Promise<LockedClaim> {
    const { claim, review, decision } = deciding;
    const { store, decisions, moves, events, listeners } = this.#with;
    await events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId: review.id });
    if (review.occasion === "ARTICLE_CHANGED" && actor !== null) return this.#settle(tx, actor, deciding);
    const enough = (await decisions.approvals(tx, review.id)) >= review.approvalsNeeded;
    if (decision === "APPROVE" && !enough) return claim;
    await store.close(tx, review.id, outcomes[decision]);
    const moved = moving(await moves.move(tx, claim, decision));
    await events.publish(tx, {
      kind: "CLAIM_CHANGED",
      claimId: claim.id,
      byPersonId: actor?.personId ?? null,
    });
    if (decision !== "APPROVE") return moved;
    const { publishesAutomatically, note } = review;
    for (const listener of listeners) {
      await listener.approved(tx, { claim: moved, publishesAutomatically, note });
    }
    return moved;
  }

  /** An article changed: the public claim is kept as it is, is to be corrected, or is retracted. */
  async #settle(
    tx: EntityManager,
    actor: Actor,
    { claim, review, decision, reason }: Deciding,
  ): Promise<LockedClaim> {
    const { store, anchors, events, moves, listeners } = this.#with;
    await store.close(tx, review.id, outcomes[decision]);
    await anchors.settle(tx, review.revisionId, review.id);
    if (decision === "REJECT") {
      for (const listener of listeners) await listener.refuted(tx, { claim, actor, reason: reason ?? "" });
    } else {
      await events.publish(tx, { kind: "CLAIM_CHANGED", claimId: claim.id, byPersonId: actor.personId });
    }
    return (await moves.lock(tx, claim.id)) ?? claim;
  }

  #record(
    tx: EntityManager,
    actor: Actor,
    { claim, review, decision, reason, after }: Deciding & { after: LockedClaim },
  ): Promise<void> {
    return this.#with.recorder.record(tx, {
      actor,
      action: review.occasion === "ARTICLE_CHANGED" ? "ANCHORS_DECIDED" : "CLAIM_DECIDED",
      subject: { type: "Claim", id: claim.id },
      before: { state: claim.state },
      after: { state: after.state, decision, revision: claim.number, digest: review.digest },
      reason,
    });
  }
}
