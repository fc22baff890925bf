import type { DataSource, EntityManager } from "typeorm";
import { asEditor } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { Refusal, type NotFound, type StaleVersion } from "../kernel/refusal.ts";
import type { ClaimMoveService, SeenClaim } from "./claim-move.service.ts";
import { ClaimHasHistory } from "./claim.refusal.ts";
import type { ClaimStore, LockedClaim } from "./claim.store.ts";

/** Told within the transaction, before the claim goes: what a later room has made it of is as it was before. */
export interface DiscardListener {
  discarded(tx: EntityManager, claimId: string): Promise<void>;
}

export interface DiscardedClaim {
  /** A UUID. */
  readonly id: string;
  readonly text: string;
}

interface Parts {
  readonly moves: ClaimMoveService;
  readonly claims: ClaimStore;
  readonly recorder: Recorder;
  readonly events: EventPublisher;
  readonly listener: DiscardListener;
}

/**
 * Takes back that a claim was made. Only whoever made it, and only while nothing else has been done with it: everything
 * after that is history, which a withdrawal goes on from and nothing rubs out. What is left is the audit record.
 */
export class ClaimDiscardService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async discard(
    viewer: Viewer,
    seen: SeenClaim,
  ): Promise<DiscardedClaim | ClaimHasHistory | NotFound | StaleVersion> {
    const actor = asEditor(viewer, "Discarding a claim");
    const { moves, claims, recorder, events, listener } = this.#with;
    return this.#source.transaction(async (tx) => {
      const claim = await moves.lockAsSeen(tx, seen);
      if (claim instanceof Refusal) return claim;
      const { id, text, kind, language, topics } = claim;
      const whyNot = whyNotDiscard(claim, actor);
      if (whyNot !== null) return whyNot;
      await listener.discarded(tx, id);
      await claims.remove(tx, id);
      const subject = { type: "Claim", id } as const;
      const before = { text, kind, language, topics };
      await recorder.record(tx, { actor, action: "CLAIM_DISCARDED", subject, before });
      await events.publish(tx, { kind: "CLAIM_CHANGED", claimId: id, byPersonId: actor.personId });
      return { id, text };
    });
  }
}

/** Null where the actor may take the claim back. */
export function whyNotDiscard(claim: LockedClaim, actor: Actor): ClaimHasHistory | null {
  // Each change of a claim, and of what stands on it, makes another version of it.
  const isAsMade = claim.state === "DRAFT" && claim.version === 1 && claim.number === 1;
  return isAsMade && claim.createdBy === actor.personId ? null : new ClaimHasHistory();
}
