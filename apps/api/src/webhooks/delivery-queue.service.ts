import type { EntityManager } from "typeorm";
import type { PublicationListener } from "../publication/publication-execution.service.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { eventOf, publicationBody } from "./webhook-event.ts";
import type { NewDelivery, Turn, WebhookDeliveryStore } from "./webhook-delivery.store.ts";

export const deliverJob = "deliver-webhook";

/** What is to be delivered, and its jobs: both are written with what they tell of, or neither is. */
export class DeliveryQueueService implements PublicationListener {
  readonly #store: WebhookDeliveryStore;
  readonly #jobs: Pick<Jobs, "scheduleAll">;
  readonly #publicUrl: string;

  constructor(store: WebhookDeliveryStore, jobs: Pick<Jobs, "scheduleAll">, publicUrl: string) {
    this.#store = store;
    this.#jobs = jobs;
    this.#publicUrl = publicUrl;
  }

  async published(tx: EntityManager, publicationIds: readonly string[]): Promise<void> {
    const wanted = await this.#store.wanted(tx, publicationIds);
    if (wanted.length === 0) return;
    const deliveries = wanted.map(({ webhookId, ...publication }): NewDelivery => ({
      webhookId,
      publicationId: publication.id,
      event: eventOf[publication.kind],
      body: publicationBody(publication, this.#publicUrl),
    }));
    await this.putIn(tx, await this.#store.insertAll(tx, deliveries), new Date());
  }

  async putIn(tx: EntityManager, turns: readonly Turn[], at: Date): Promise<void> {
    const jobs = turns.map((turn) => ({ key: `${turn.deliveryId}:${String(turn.turn)}`, data: turn, at }));
    await this.#jobs.scheduleAll(deliverJob, jobs, tx);
  }
}
