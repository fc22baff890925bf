import type { EntityManager } from "typeorm";
import type { EventPublisher } from "../kernel/event.ts";
import type { MergeListener, ToldMerge } from "../sources/source-merge.service.ts";
import type { PublicationListener } from "./publication-execution.service.ts";
import { correctionReason } from "./source-correction.ts";
import type { SourceCorrectionStore } from "./source-correction.store.ts";

interface Parts {
  readonly store: SourceCorrectionStore;
  readonly listeners: readonly PublicationListener[];
  readonly events: EventPublisher;
}

/** Nothing that is public changes silently: claims that show another source are corrected, and followers are told. */
export class SourceCorrectionService implements MergeListener {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  moment(tx: EntityManager): Promise<string> {
    return this.#with.store.moment(tx);
  }

  async shownOtherwise(tx: EntityManager, told: ToldMerge): Promise<number> {
    const { store, listeners, events } = this.#with;
    const { mergedId: sourceId, actor, at } = told;
    const reasons = { en: correctionReason(told, "en"), fr: correctionReason(told, "fr") };
    const byPersonId = actor.personId;
    const corrected = await store.correct(tx, { sourceId, reasons, publishedBy: byPersonId, at });
    const ids = corrected.map(({ id }) => id);
    for (const listener of listeners) await listener.published(tx, ids);
    const changes = corrected.map(
      ({ claimId }) => ({ kind: "CLAIM_CHANGED", claimId, byPersonId, publicly: true }) as const,
    );
    await events.publishAll(tx, changes);
    return corrected.length;
  }
}
