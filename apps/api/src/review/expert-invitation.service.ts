import { reasonLengthMax } from "@claimdesk/shared/limits";
import { createHash, randomBytes } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import { z } from "zod";
import { actorWith } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import { globalId } from "../kernel/id.ts";
import { InputCheck } from "../kernel/input-check.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import type { DecisionStore } from "./decision.store.ts";
import type { ExpertInvitationStore } from "./expert-invitation.store.ts";
import type { ReviewLockService } from "./review-lock.service.ts";
import { handOverObstacle } from "./review.policy.ts";
import { OwnWork, ReviewClosed, TakenBySomebodyElse } from "./review.refusal.ts";
import type { LockedReview } from "./review.store.ts";

export interface WantedInvitation {
  readonly reviewId: string;
  readonly name: string;
  readonly email: string;
  readonly days: number;
  readonly note?: string | null | undefined;
}

type NotAllowed = ReviewClosed | OwnWork | TakenBySomebodyElse;

interface Parts {
  readonly invitations: ExpertInvitationStore;
  readonly decisions: DecisionStore;
  readonly locks: ReviewLockService;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
}

/** 256 bits: as hard to guess as its hash. */
const secretBytes = 32;
const nameLengthMax = 120;
const daysMax = 30;
/** More than are asked about any claim, revoked ones included. */
const invitationsMax = 50;

export const hashOfSecret = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** Asks people from outside to judge a review, by a link. See docs/adr/0040. */
export class ExpertInvitationService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async create(
    viewer: Viewer,
    wanted: WantedInvitation,
  ): Promise<{ readonly id: string; readonly secret: string } | NotAllowed | NotFound | InvalidInput> {
    const actor = actorWith(viewer, "REVIEW", "Inviting an expert");
    const invitation = checked(wanted);
    if (invitation instanceof InvalidInput) return invitation;
    return this.#source.transaction(async (tx) => {
      const found = await this.#with.locks.lock(tx, wanted.reviewId);
      if (found instanceof NotFound) return found;
      const { review } = found;
      const whyNot =
        (await this.#notAllowed(tx, actor, review)) ??
        (await this.#notPossible(tx, review, invitation.email));
      if (whyNot !== null) return whyNot;
      const secret = randomBytes(secretBytes).toString("base64url");
      const { invitations } = this.#with;
      const secretHash = hashOfSecret(secret);
      const { reviewId } = wanted;
      const id = await invitations.insert(tx, {
        ...invitation,
        reviewId,
        secretHash,
        invitedBy: actor.personId,
      });
      const { name, email, days, note } = invitation;
      const after = { invitation: globalId("ExpertInvitation", id), name, email, days };
      await this.#record(tx, actor, { action: "EXPERT_INVITED", reviewId, after, reason: note });
      return { id, secret };
    });
  }

  async revoke(viewer: Viewer, id: string): Promise<{ readonly id: string } | NotFound> {
    const actor = actorWith(viewer, "REVIEW", "Revoking an invitation");
    return this.#source.transaction(async (tx) => {
      const invitation = await this.#with.invitations.lock(tx, id);
      if (invitation === null) return new NotFound("invitation", globalId("ExpertInvitation", id));
      // What was decided stays; a link that works no more is revoked as it is.
      if (invitation.isRevoked || invitation.isUsed) return { id };
      await this.#with.invitations.revoke(tx, id);
      const { reviewId, name, email } = invitation;
      const before = { invitation: globalId("ExpertInvitation", id), name, email };
      await this.#record(tx, actor, { action: "EXPERT_INVITATION_REVOKED", reviewId, before });
      return { id };
    });
  }

  async #notAllowed(tx: EntityManager, actor: Actor, review: LockedReview): Promise<NotAllowed | null> {
    const { isOwn } = await this.#with.decisions.ownPart(tx, review, actor.personId);
    switch (handOverObstacle(actor, { ...review, isOwn })) {
      case "REVIEW_CLOSED":
        return new ReviewClosed();
      case "OWN_WORK":
        return new OwnWork();
      case "TAKEN_BY_SOMEBODY_ELSE":
        return new TakenBySomebodyElse(review.assigneeName ?? "");
      case "NOT_A_REVIEWER":
        throw new Error("The permission was asked before");
      case null:
        return null;
    }
  }

  /** The link is no second door for whoever wrote the claim, nor for people who can decide at the desk. */
  async #notPossible(
    tx: EntityManager,
    review: LockedReview,
    email: string,
  ): Promise<OwnWork | InvalidInput | null> {
    const { invitations } = this.#with;
    const { isContributor, worksHere } = await invitations.acquaintance(tx, review, email);
    if (isContributor) return new OwnWork();
    if (worksHere) {
      const message = "Somebody with this address works here. Hand the review over to them.";
      return new InvalidInput("email", { problem: "ALREADY_THERE", message });
    }
    if ((await invitations.countOf(tx, review.id)) < invitationsMax) return null;
    const message = `One review has ${String(invitationsMax)} invitations at the most.`;
    return new InvalidInput("reviewId", { problem: "TOO_MANY", max: invitationsMax, message });
  }

  async #record(
    tx: EntityManager,
    actor: Actor,
    {
      reviewId,
      ...entry
    }: { action: string; reviewId: string; before?: object; after?: object; reason?: string | null },
  ): Promise<void> {
    await this.#with.recorder.record(tx, { ...entry, actor, subject: { type: "Review", id: reviewId } });
    await this.#with.events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId });
  }
}

function checked({ name, email, days, note }: WantedInvitation) {
  const check = new InputCheck();
  const invitation = {
    days,
    name: check.line("name", name, nameLengthMax),
    email: email.trim().toLowerCase(),
    note: check.textOrNull("note", note ?? null, reasonLengthMax),
  };
  if (!z.email().max(254).safeParse(invitation.email).success) {
    check.refuse("email", { problem: "NOT_AN_EMAIL_ADDRESS", message: "This is not an e-mail address." });
  }
  if (days < 1 || days > daysMax) {
    const message = `A link works for 1 to ${String(daysMax)} days.`;
    check.refuse("days", { problem: "OUT_OF_RANGE", min: 1, max: daysMax, message });
  }
  return check.fault ?? invitation;
}
