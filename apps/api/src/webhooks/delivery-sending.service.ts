import type { DataSource, EntityManager } from "typeorm";
import type { Clock } from "../kernel/clock.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { Post, PostOutcome } from "../platform/net/bounded-post.ts";
import type { DeliveryQueueService } from "./delivery-queue.service.ts";
import type { DeliveryRow, NewAttempt, Turn, WebhookDeliveryStore } from "./webhook-delivery.store.ts";
import { signedHeaders, type SecretBox } from "./webhook-secret.ts";
import { consequenceOf } from "./webhook.policy.ts";
import type { WebhookRow, WebhookStore } from "./webhook.store.ts";

interface Parts {
  readonly webhooks: WebhookStore;
  readonly deliveries: WebhookDeliveryStore;
  readonly queue: DeliveryQueueService;
  readonly secrets: SecretBox;
  readonly post: (post: Post) => Promise<PostOutcome>;
  readonly recorder: Recorder;
  readonly clock: Clock;
  readonly retrySeconds: readonly number[];
  readonly timeoutSeconds: number;
}

/** One receiver that does not answer keeps this many of a process's workers busy, and leaves the others. */
const sendingToOneMax = 2;
const busySeconds = 2;

/** Reading the name, the answer and the clock of another machine: after that a sender is taken for lost. */
export const leaseSeconds = (timeoutSeconds: number): number => timeoutSeconds + 10;

/** Desks that come back at one time are not to ask a receiver that does so too all at one time. */
const jitter = 0.1;

interface Sending {
  readonly webhook: WebhookRow;
  readonly delivery: DeliveryRow;
}

/** Sends what is due. No transaction is open while a receiver is waited for. */
export class DeliverySendingService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** Run twice for one turn, or by two processes, it sends once. */
  async send(turn: Turn): Promise<void> {
    const sending = await this.#source.transaction((tx) => this.#begin(tx, turn));
    if (sending === null) return;
    const attempt = await this.#attempt(sending);
    await this.#source.transaction((tx) => this.#record(tx, sending, attempt));
  }

  async #begin(tx: EntityManager, { deliveryId, turn }: Turn): Promise<Sending | null> {
    const { webhooks, deliveries, queue, timeoutSeconds } = this.#with;
    const webhookId = await deliveries.webhookOf(tx, deliveryId);
    const webhook = webhookId === null ? null : await webhooks.lock(tx, webhookId);
    const delivery = webhook === null ? null : await deliveries.lock(tx, deliveryId);
    if (webhook === null || delivery === null) return null;
    if (delivery.state !== "PENDING" || delivery.turn !== turn) return null;
    if (await deliveries.isBeingSent(tx, deliveryId)) return null;
    const isBusy = (await deliveries.sendingTo(tx, webhook.id)) >= sendingToOneMax;
    if (isBusy && delivery.event !== "TEST") {
      const until = this.#after(busySeconds);
      await queue.putIn(
        tx,
        [await deliveries.putOff(tx, deliveryId, { until, failures: delivery.failures })],
        until,
      );
      return null;
    }
    await deliveries.beginSending(tx, deliveryId, leaseSeconds(timeoutSeconds));
    return { webhook, delivery };
  }

  async #attempt({ webhook, delivery }: Sending): Promise<NewAttempt> {
    const { secrets, post, clock, timeoutSeconds } = this.#with;
    const at = clock.now();
    const previous = (webhook.previousSecretUntil ?? at) > at ? webhook.previousSecret : null;
    const sealed = previous === null ? [webhook.secret] : [webhook.secret, previous];
    const opened = (await Promise.all(sealed.map((one) => secrets.open(one)))).filter((one) => one !== null);
    if (opened.length === 0) {
      return { at, durationMs: 0, status: null, response: null, error: "SECRET_UNREADABLE" };
    }
    const { publicationId, body } = delivery;
    // The same at every attempt and in every replay: by it a receiver knows what it has had already.
    const id =
      publicationId === null
        ? globalId("WebhookDelivery", delivery.id)
        : globalId("Publication", publicationId);
    const headers = signedHeaders({ id, at, body }, opened);
    const outcome = await post({ url: webhook.url, headers, body, timeoutMs: timeoutSeconds * 1000 });
    return { ...outcome, error: outcome.failure ?? errorOf(outcome.status) };
  }

  async #record(tx: EntityManager, sending: Sending, attempt: NewAttempt): Promise<void> {
    const { webhooks, deliveries, queue } = this.#with;
    const webhook = await webhooks.lock(tx, sending.webhook.id);
    const delivery = webhook === null ? null : await deliveries.lock(tx, sending.delivery.id);
    if (webhook === null || delivery === null) return;
    await deliveries.addAttempt(tx, delivery.id, attempt);
    const accepted = attempt.error === null;
    const isTest = delivery.event === "TEST";
    if (accepted && !isTest) await webhooks.delivered(tx, webhook.id);
    // Replayed or given up while it was sent: what follows is for that turn to say.
    if (delivery.turn !== sending.delivery.turn) return;
    const deliveredSince = webhook.lastDeliveredAt !== null && webhook.lastDeliveredAt >= delivery.startedAt;
    const { status } = attempt;
    const { failures } = delivery;
    const attempted = { accepted, status, isTest, failures, deliveredSince };
    const next = consequenceOf(attempted, this.#with.retrySeconds);
    if (next.kind === "DELIVERED") return deliveries.end(tx, delivery.id, { state: "DELIVERED", failures });
    if (next.kind === "AGAIN") {
      const until = this.#after(next.afterSeconds * (1 + Math.random() * jitter));
      return queue.putIn(
        tx,
        [await deliveries.putOff(tx, delivery.id, { until, failures: failures + 1 })],
        until,
      );
    }
    await deliveries.end(tx, delivery.id, { state: "FAILED", failures: failures + 1 });
    if (next.disables !== null && webhook.disabledReason === null) {
      await this.#disable(tx, webhook.id, next.disables);
    }
  }

  async #disable(tx: EntityManager, id: string, reason: "FAILING" | "GONE"): Promise<void> {
    const { webhooks, recorder } = this.#with;
    await webhooks.disable(tx, id, reason);
    await webhooks.countChange(tx, id);
    await recorder.record(tx, {
      actor: null,
      action: "WEBHOOK_DISABLED",
      subject: { type: "Webhook", id },
      before: { disabledReason: null },
      after: { disabledReason: reason },
    });
  }

  #after(seconds: number): Date {
    return new Date(this.#with.clock.now().getTime() + seconds * 1000);
  }
}

function errorOf(status: number | null): string | null {
  if (status === null) return "CONNECTION_FAILED";
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? "REDIRECTED" : "NOT_ACCEPTED";
}
