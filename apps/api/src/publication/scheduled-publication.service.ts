import type { EntityManager } from "typeorm";
import type { RevisionEvent, RevisionListener } from "../claims/claim-revision.service.ts";
import type { Viewer } from "../kernel/actor.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { LockedPublication, PublicationStore } from "./publication.store.ts";

/** Sees to it that nothing is published at its time that was edited or taken back before. */
export class ScheduledPublicationService implements RevisionListener {
  readonly #store: PublicationStore;
  readonly #recorder: Recorder;

  constructor(store: PublicationStore, recorder: Recorder) {
    this.#store = store;
    this.#recorder = recorder;
  }

  async revised(tx: EntityManager, { claim, actor }: RevisionEvent): Promise<void> {
    await this.cancelFor(tx, claim.id, actor);
  }

  async cancelFor(tx: EntityManager, claimId: string, actor: Viewer): Promise<void> {
    const scheduled = await this.#store.lockScheduled(tx, claimId);
    if (scheduled !== null) await this.cancel(tx, scheduled, { actor, reason: null });
  }

  async cancel(
    tx: EntityManager,
    { id, claimId, at }: LockedPublication,
    { actor, reason }: { readonly actor: Viewer; readonly reason: string | null },
  ): Promise<void> {
    await this.#store.cancel(tx, id);
    await this.#recorder.record(tx, {
      actor,
      action: "PUBLICATION_CANCELLED",
      subject: { type: "Claim", id: claimId },
      before: { publicationId: id, at: at.toISOString() },
      after: null,
      reason,
    });
  }
}
