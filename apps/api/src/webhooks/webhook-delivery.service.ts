import type { DataSource, EntityManager } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Viewer } from "../kernel/actor.ts";
import type { Clock } from "../kernel/clock.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { NotFound, Refusal } from "../kernel/refusal.ts";
import type { DeliveryQueueService } from "./delivery-queue.service.ts";
import type { DeliverySendingService } from "./delivery-sending.service.ts";
import { testBody } from "./webhook-event.ts";
import type { WebhookDeliveryStore } from "./webhook-delivery.store.ts";
import { WebhookDisabled } from "./webhook.refusal.ts";
import type { WebhookRow, WebhookStore } from "./webhook.store.ts";

interface Parts {
  readonly webhooks: WebhookStore;
  readonly deliveries: WebhookDeliveryStore;
  readonly queue: DeliveryQueueService;
  readonly sending: DeliverySendingService;
  readonly recorder: Recorder;
  readonly clock: Clock;
}

/** As many as the queue works off in minutes; whoever has more asks again. */
const replayedMax = 1_000;

/** What people do with deliveries: try one out, and have them sent again. */
export class WebhookDeliveryService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** Sent now, once, while the caller waits; also to a webhook that is disabled, which may be about to be enabled. */
  async test(viewer: Viewer, webhookId: string): Promise<{ readonly id: string } | NotFound> {
    const actor = actorWith(viewer, "ADMINISTER", "Testing a webhook");
    const { webhooks, deliveries, sending, recorder, clock } = this.#with;
    const turn = await this.#source.transaction(async (tx) => {
      if ((await webhooks.lock(tx, webhookId)) === null) return unknownWebhook(webhookId);
      const body = testBody(webhookId, clock.now());
      const made = await deliveries.insert(tx, { webhookId, publicationId: null, event: "TEST", body });
      const after = { deliveryId: globalId("WebhookDelivery", made.deliveryId) };
      const subject = { type: "Webhook", id: webhookId } as const;
      await recorder.record(tx, { actor, action: "WEBHOOK_TESTED", subject, after });
      return made;
    });
    if (turn instanceof Refusal) return turn;
    await sending.send(turn);
    return { id: turn.deliveryId };
  }

  /** Whatever its state: a receiver may have lost what it took. */
  async replay(viewer: Viewer, id: string): Promise<{ readonly id: string } | NotFound | WebhookDisabled> {
    const actor = actorWith(viewer, "ADMINISTER", "Replaying a delivery");
    const { deliveries, recorder } = this.#with;
    return this.#source.transaction(async (tx) => {
      const webhookId = await deliveries.webhookOf(tx, id);
      const webhook = webhookId === null ? null : await this.#lockEnabled(tx, webhookId);
      if (webhook === null) return new NotFound("delivery", globalId("WebhookDelivery", id));
      if (webhook instanceof Refusal) return webhook;
      await this.#putIn(tx, await deliveries.replay(tx, id));
      const after = { deliveryId: globalId("WebhookDelivery", id) };
      const subject = { type: "Webhook", id: webhook.id } as const;
      await recorder.record(tx, { actor, action: "WEBHOOK_DELIVERY_REPLAYED", subject, after });
      return { id };
    });
  }

  async replayFailed(
    viewer: Viewer,
    { webhookId, since }: { readonly webhookId: string; readonly since: string },
  ): Promise<{ readonly count: number } | NotFound | WebhookDisabled> {
    const actor = actorWith(viewer, "ADMINISTER", "Replaying deliveries");
    const { deliveries, recorder } = this.#with;
    return this.#source.transaction(async (tx) => {
      const webhook = await this.#lockEnabled(tx, webhookId);
      if (webhook instanceof Refusal) return webhook;
      const turns = await deliveries.replayFailed(tx, webhookId, { since, max: replayedMax });
      await this.#putIn(tx, turns);
      const after = { since, count: turns.length };
      const subject = { type: "Webhook", id: webhookId } as const;
      await recorder.record(tx, { actor, action: "WEBHOOK_DELIVERIES_REPLAYED", subject, after });
      return { count: turns.length };
    });
  }

  async #lockEnabled(tx: EntityManager, id: string): Promise<WebhookRow | NotFound | WebhookDisabled> {
    const webhook = await this.#with.webhooks.lock(tx, id);
    if (webhook === null) return unknownWebhook(id);
    return webhook.disabledReason === null ? webhook : new WebhookDisabled();
  }

  #putIn(tx: EntityManager, turns: Parameters<DeliveryQueueService["putIn"]>[1]): Promise<void> {
    return this.#with.queue.putIn(tx, turns, this.#with.clock.now());
  }
}

const unknownWebhook = (uuid: string): NotFound => new NotFound("webhook", globalId("Webhook", uuid));
