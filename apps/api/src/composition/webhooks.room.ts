import type { DataSource } from "typeorm";
import { systemClock } from "../kernel/clock.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { Env } from "../platform/env.ts";
import { whereId } from "../platform/graphql/root.plan.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { boundedPost } from "../platform/net/bounded-post.ts";
import { HostGuard } from "../platform/net/host-guard.ts";
import { DeliveryQueueService, deliverJob } from "../webhooks/delivery-queue.service.ts";
import { DeliverySendingService, leaseSeconds } from "../webhooks/delivery-sending.service.ts";
import {
  DeliveryUpkeepService,
  everyMinute,
  everyNight,
  findJob,
  forgetJob,
} from "../webhooks/delivery-upkeep.service.ts";
import { WebhookDeliveryResolver } from "../webhooks/webhook-delivery.resolver.ts";
import { WebhookDeliveryService } from "../webhooks/webhook-delivery.service.ts";
import { WebhookDeliveryStore, type Turn } from "../webhooks/webhook-delivery.store.ts";
import { WebhookSecretResolver } from "../webhooks/webhook-secret.resolver.ts";
import { SecretBox } from "../webhooks/webhook-secret.ts";
import { webhookDeliveryReader, webhookList, webhookReader } from "../webhooks/webhook.reader.ts";
import { WebhookResolver } from "../webhooks/webhook.resolver.ts";
import { WebhookService } from "../webhooks/webhook.service.ts";
import { WebhookStore } from "../webhooks/webhook.store.ts";
import type { Room } from "./room.ts";

interface Parts {
  readonly source: DataSource;
  readonly recorder: Recorder;
  /** Not yet open: what is delivered gets its handlers here. */
  readonly jobs: Pick<Jobs, "define" | "scheduleAll">;
  readonly env: Pick<Env, "webhooks" | "publicUrl" | "authSecret">;
}

export interface WebhookServices {
  readonly webhooks: WebhookService;
  readonly deliveries: WebhookDeliveryService;
  /** For the publications, which tell it of each of them. */
  readonly queue: DeliveryQueueService;
}

/** Waiting for receivers costs nothing; two of a kind that never answer leave four for the others. */
const sendersPerProcess = 8;

/** A job that is left behind is found a little after nobody can be sending any more. */
const expiryMarginSeconds = 30;

export function webhookServices({ source, recorder, jobs, env }: Parts): WebhookServices {
  const { allowedHosts, retrySeconds, timeoutSeconds } = env.webhooks;
  const [webhooks, deliveries] = [new WebhookStore(), new WebhookDeliveryStore()];
  const [guard, secrets] = [new HostGuard(allowedHosts), new SecretBox(env.authSecret)];
  const queue = new DeliveryQueueService(deliveries, jobs, env.publicUrl);
  const agent = guard.agent();
  const base = { webhooks, deliveries, queue, recorder, clock: systemClock };
  const sending = new DeliverySendingService(source, {
    ...base,
    secrets,
    post: (post) => boundedPost(agent, post),
    retrySeconds,
    timeoutSeconds,
  });
  const upkeep = new DeliveryUpkeepService(source, deliveries, queue);
  jobs.define<Turn>(deliverJob, (turn) => sending.send(turn), {
    keyed: true,
    workers: sendersPerProcess,
    pollSeconds: 1,
    expireSeconds: leaseSeconds(timeoutSeconds) + expiryMarginSeconds,
  });
  jobs.define(findJob, () => upkeep.findOverdue(), { cron: everyMinute });
  jobs.define(forgetJob, () => upkeep.forgetOld(), { cron: everyNight });
  return {
    webhooks: new WebhookService(source, { store: webhooks, secrets, guard, recorder }),
    deliveries: new WebhookDeliveryService(source, { ...base, sending }),
    queue,
  };
}

export const webhooksRoom = ({ webhooks, deliveries }: WebhookServices): Room => ({
  resolvers: [
    new WebhookResolver(webhooks),
    new WebhookDeliveryResolver(deliveries),
    new WebhookSecretResolver(),
  ],
  roots: {
    webhook: { kind: "thing", reader: webhookReader, where: whereId("Webhook"), access: "ADMINISTER" },
    webhooks: { kind: "connection", list: webhookList, access: "ADMINISTER" },
  },
  readers: [webhookReader, webhookDeliveryReader],
});
