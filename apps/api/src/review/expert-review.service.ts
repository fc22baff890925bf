import type { DecisionKind } from "@claimdesk/shared/claim-state";
import { reasonLengthMax } from "@claimdesk/shared/limits";
import type { DataSource, EntityManager } from "typeorm";
import { Denial } from "../kernel/denial.ts";
import type { EventPublisher } from "../kernel/event.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { richTextHtml } from "../kernel/rich-text.ts";
import { optionalText } from "../kernel/written-text.ts";
import { differences } from "./claim-difference.ts";
import type { DecisionService } from "./decision.service.ts";
import type { DecisionStore } from "./decision.store.ts";
import { ExpertLinkClosed } from "./expert-invitation.refusal.ts";
import { hashOfSecret } from "./expert-invitation.service.ts";
import type { ExpertInvitationRow, ExpertInvitationStore } from "./expert-invitation.store.ts";
import type { ExpertReviewStore, JudgedContent } from "./expert-review.store.ts";
import type { FoundReview, ReviewLockService } from "./review-lock.service.ts";
import { OwnWork, ReasonMissing, StaleDigest } from "./review.refusal.ts";

export interface ExpertsDecision {
  readonly secret: string;
  readonly digest: string;
  readonly decision: DecisionKind;
  readonly reason?: string | null | undefined;
}

/** What an expert is shown, and in whose name they decide. */
export interface OpenedReview extends JudgedContent {
  readonly rationaleHtml: string | null;
  readonly expertName: string;
  readonly note: string | null;
  readonly expiresAt: string;
}

export interface TakenDecision {
  readonly decision: DecisionKind;
  readonly counts: boolean;
}

type WhyNot = ExpertLinkClosed | OwnWork | StaleDigest | ReasonMissing | InvalidInput;

interface Parts {
  readonly invitations: ExpertInvitationStore;
  readonly contents: ExpertReviewStore;
  readonly decisions: DecisionStore;
  readonly deciding: Pick<DecisionService, "conclude">;
  readonly locks: ReviewLockService;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
}

interface Opened extends FoundReview {
  readonly invitation: ExpertInvitationRow;
}

/** A person reads and decides; a program that tries one link over and over is held up. */
const usesMax = 60;

/** What an expert from outside sees and does with the link that they were given. Nobody is signed in here. */
export class ExpertReviewService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async open(secret: string): Promise<OpenedReview | ExpertLinkClosed> {
    const answer = await this.#source.transaction(async (tx) => {
      const opened = await this.#open(tx, secret);
      if (opened instanceof ExpertLinkClosed || opened === null) return opened;
      const { invitation, review } = opened;
      if (!invitation.isOpened) await this.#record(tx, opened, { action: "EXPERT_INVITATION_OPENED" });
      const content = await this.#with.contents.contentOf(tx, review.id);
      const { name: expertName, note, expiresAt } = invitation;
      const rationaleHtml = content.rationale === null ? null : richTextHtml(content.rationale);
      return { ...content, rationaleHtml, expertName, note, expiresAt: expiresAt.toISOString() };
    });
    return answer ?? tooOften();
  }

  async decide(wanted: ExpertsDecision): Promise<TakenDecision | WhyNot> {
    const reason = optionalText("reason", wanted.reason, reasonLengthMax);
    if (reason instanceof InvalidInput) return reason;
    const answer = await this.#source.transaction(async (tx) => {
      const opened = await this.#open(tx, wanted.secret);
      if (opened instanceof ExpertLinkClosed || opened === null) return opened;
      const whyNot = await this.#whyNot(tx, opened, wanted);
      if (whyNot !== null) return whyNot;
      if (wanted.decision !== "APPROVE" && reason === null) return new ReasonMissing("This decision");
      return this.#decide(tx, opened, { decision: wanted.decision, reason });
    });
    return answer ?? tooOften();
  }

  /** Null where the link was used too often: that it was is to be kept, and so is not thrown within the transaction. */
  async #open(tx: EntityManager, secret: string): Promise<Opened | ExpertLinkClosed | null> {
    const { invitations, locks } = this.#with;
    const hash = hashOfSecret(secret);
    const reviewId = await invitations.reviewOf(tx, hash);
    const found = reviewId === null ? null : await locks.lock(tx, reviewId);
    const invitation = await invitations.lockBySecret(tx, hash);
    if (found === null || found instanceof NotFound || invitation === null)
      return new ExpertLinkClosed("UNKNOWN");
    if ((await invitations.countUse(tx, invitation.id)) > usesMax) return null;
    if (invitation.isUsed) return new ExpertLinkClosed("USED");
    if (invitation.isRevoked) return new ExpertLinkClosed("REVOKED");
    if (invitation.isExpired) return new ExpertLinkClosed("EXPIRED");
    return found.review.state === "OPEN" ? { ...found, invitation } : new ExpertLinkClosed("REVIEW_CLOSED");
  }

  async #whyNot(
    tx: EntityManager,
    { claim, review, invitation }: Opened,
    { digest }: ExpertsDecision,
  ): Promise<OwnWork | StaleDigest | null> {
    const { invitations, decisions } = this.#with;
    // Asked again: whoever has this address may have joined the desk since, and edited the claim.
    if ((await invitations.acquaintance(tx, review, invitation.email)).isContributor) return new OwnWork();
    if (digest === review.digest) return null;
    const before = await decisions.contentOf(tx, claim.id, digest);
    const now = await decisions.contentOf(tx, claim.id, review.digest);
    return new StaleDigest(review.id, differences(before, now));
  }

  async #decide(
    tx: EntityManager,
    opened: Opened,
    taken: { decision: DecisionKind; reason: string | null },
  ): Promise<TakenDecision> {
    const { review, claim, invitation } = opened;
    const { invitations, deciding, events } = this.#with;
    const counts = review.countsExperts && review.occasion === "SUBMISSION";
    await invitations.decide(tx, { ...taken, id: invitation.id, review });
    const after = counts
      ? await deciding.conclude(tx, null, { claim, review, ...taken })
      : await events.publish(tx, { kind: "REVIEW_QUEUE_CHANGED", reviewId: review.id }).then(() => claim);
    const { decision, reason } = taken;
    const told = { decision, counts, digest: review.digest, state: after.state };
    await this.#record(tx, opened, { action: "EXPERT_DECIDED", after: told, reason });
    return { decision, counts };
  }

  /** Nobody of the desk did it: the record names the expert, and by the invitation who asked them. */
  #record(
    tx: EntityManager,
    { claim, invitation }: Opened,
    { after, ...entry }: { action: string; after?: object; reason?: string | null },
  ): Promise<void> {
    const expert = { invitation: globalId("ExpertInvitation", invitation.id), expertName: invitation.name };
    return this.#with.recorder.record(tx, {
      ...entry,
      actor: null,
      subject: { type: "Claim", id: claim.id },
      after: { ...expert, ...after },
    });
  }
}

function tooOften(): never {
  throw new Denial("TOO_MANY_REQUESTS", "This link was used too often. Wait ten minutes, then try again.");
}
