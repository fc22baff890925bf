import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import type { WebhookDeliveryService } from "./webhook-delivery.service.ts";
import { ReplayedDeliveries } from "./webhook-delivery.type.ts";
import { ReplayDeliveryAnswer, ReplayFailedDeliveriesAnswer, TestWebhookAnswer } from "./webhook.answer.ts";
import { ReplayDeliveryInput, ReplayFailedDeliveriesInput, TestWebhookInput } from "./webhook.input.ts";
import { webhookDeliveryReader } from "./webhook.reader.ts";

@Resolver()
export class WebhookDeliveryResolver {
  readonly #deliveries: WebhookDeliveryService;

  constructor(deliveries: WebhookDeliveryService) {
    this.#deliveries = deliveries;
  }

  @Mutation(() => TestWebhookAnswer, {
    description: "Sends a `webhook.test` now, once, and answers how it went. For administrators.",
  })
  async testWebhook(
    @Arg("input", () => TestWebhookInput) { id }: TestWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const tested = await this.#deliveries.test(context.viewer, uuidOf("Webhook", id));
    return tested instanceof Refusal
      ? tested
      : readBack(context, info, { reader: webhookDeliveryReader, uuid: tested.id });
  }

  @Mutation(() => ReplayDeliveryAnswer, {
    description:
      "Sends a delivery again, whatever became of it, with the same `webhook-id`; attempts are counted anew. For administrators.",
  })
  async replayDelivery(
    @Arg("input", () => ReplayDeliveryInput) { id }: ReplayDeliveryInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const replayed = await this.#deliveries.replay(context.viewer, uuidOf("WebhookDelivery", id));
    return replayed instanceof Refusal
      ? replayed
      : readBack(context, info, { reader: webhookDeliveryReader, uuid: replayed.id });
  }

  @Mutation(() => ReplayFailedDeliveriesAnswer, {
    description: "Sends all failed deliveries since an instant again. For administrators.",
  })
  async replayFailedDeliveries(
    @Arg("input", () => ReplayFailedDeliveriesInput) { webhookId, since }: ReplayFailedDeliveriesInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const wanted = { webhookId: uuidOf("Webhook", webhookId), since };
    const replayed = await this.#deliveries.replayFailed(viewer, wanted);
    return replayed instanceof Refusal ? replayed : new ReplayedDeliveries(replayed.count);
  }
}
