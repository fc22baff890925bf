import type { DataSource, EntityManager } from "typeorm";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { asEditor } from "../kernel/access.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, Refusal, type NotFound, type StaleVersion } from "../kernel/refusal.ts";
import { reasonText } from "./claim.check.ts";
import type { ClaimMoveService, SeenClaim } from "./claim-move.service.ts";
import type { ClaimRevisionService } from "./claim-revision.service.ts";
import type { NotInThisState } from "./claim.refusal.ts";
import type { ClaimWords, EarlierRevision, LockedClaim } from "./claim.store.ts";

/** A claim locked for a change that its state allows. */
export interface OpenClaim {
  readonly tx: EntityManager;
  readonly actor: Actor;
  readonly claim: LockedClaim;
  /** Number of the revision that the change makes: rows written for it begin or end there. */
  readonly number: number;
}

export interface Change {
  readonly words?: Partial<ClaimWords>;
  readonly takenFrom?: EarlierRevision;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Verb extends SeenClaim {
  /** Begins the sentence that somebody who may not sees: "Editing a claim". */
  readonly what: string;
  /** As the audit calls it. */
  readonly action: string;
  readonly reason?: string | null | undefined;
  /** Where it is a part of another verb: that one's transaction, which takes it back too. */
  readonly within?: EntityManager | undefined;
}

export type EditRefusal = NotFound | StaleVersion | NotInThisState | InvalidInput;

/** What is the same in every change of a claim's content, so that no verb can leave out a step. */
export class ClaimEditService {
  readonly #source: DataSource;
  readonly #moves: ClaimMoveService;
  readonly #revisions: ClaimRevisionService;
  readonly #recorder: Recorder;

  constructor(
    source: DataSource,
    parts: { moves: ClaimMoveService; revisions: ClaimRevisionService; recorder: Recorder },
  ) {
    this.#source = source;
    this.#moves = parts.moves;
    this.#revisions = parts.revisions;
    this.#recorder = parts.recorder;
  }

  /**
   * `work` answers with null when nothing changes: then no revision is made, and no approval voided. `R` is written
   * where it is called, since a compiler cannot tell a refusal of the work from a change of it.
   */
  async change<R extends Refusal>(
    viewer: Viewer,
    verb: Verb,
    work: (open: OpenClaim) => Promise<Change | null | R>,
  ): Promise<{ readonly id: string } | EditRefusal | R> {
    const actor = asEditor(viewer, verb.what);
    const reason = reasonText(verb.reason);
    if (reason instanceof InvalidInput) return reason;
    const changed = async (tx: EntityManager): Promise<{ readonly id: string } | EditRefusal | R> => {
      const claim = await this.#moves.lockAsSeen(tx, verb);
      if (claim instanceof Refusal) return claim;
      const whyNot = this.#moves.whyNot(claim, "EDIT");
      if (whyNot !== null) return whyNot;
      const change = await work({ tx, actor, claim, number: claim.number + 1 });
      if (change instanceof Refusal) return change;
      if (change === null) return { id: claim.id };
      const { words = {}, takenFrom } = change;
      const revised = await this.#revisions.revise(tx, actor, { claim, change: words, reason, takenFrom });
      await this.#recorder.record(tx, {
        actor,
        action: verb.action,
        subject: { type: "Claim", id: claim.id },
        before: change.before,
        after: change.after,
        reason,
      });
      return revised;
    };
    return verb.within === undefined ? this.#source.transaction(changed) : changed(verb.within);
  }
}
