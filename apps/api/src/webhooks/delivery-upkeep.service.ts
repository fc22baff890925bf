import type { DataSource } from "typeorm";
import type { DeliveryQueueService } from "./delivery-queue.service.ts";
import type { WebhookDeliveryStore } from "./webhook-delivery.store.ts";

export const findJob = "find-overdue-deliveries";
export const everyMinute = "* * * * *";
export const forgetJob = "forget-old-deliveries";
/** At night in Europe; any hour would do. */
export const everyNight = "17 3 * * *";

const overdueMax = 500;
const keptDays = 30;

/** Begun by the clock. */
export class DeliveryUpkeepService {
  readonly #source: DataSource;
  readonly #store: WebhookDeliveryStore;
  readonly #queue: DeliveryQueueService;

  constructor(source: DataSource, store: WebhookDeliveryStore, queue: DeliveryQueueService) {
    this.#source = source;
    this.#store = store;
    this.#queue = queue;
  }

  /** A process that ended while it sent, a job that failed five times: the row knows that it is still to be done. */
  async findOverdue(): Promise<void> {
    await this.#source.transaction(async (tx) => {
      await this.#queue.putIn(tx, await this.#store.overdue(tx, overdueMax), new Date());
    });
  }

  async forgetOld(): Promise<void> {
    await this.#source.transaction((tx) => this.#store.deleteOld(tx, keptDays));
  }
}
