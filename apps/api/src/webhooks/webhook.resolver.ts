import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";
import { globalId, uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { WebhooksArgs } from "./webhook-list.input.ts";
import {
  CreateWebhookAnswer,
  DeleteWebhookAnswer,
  EditWebhookAnswer,
  RotateWebhookSecretAnswer,
} from "./webhook.answer.ts";
import {
  CreateWebhookInput,
  DeleteWebhookInput,
  EditWebhookInput,
  RotateWebhookSecretInput,
} from "./webhook.input.ts";
import { webhookReader } from "./webhook.reader.ts";
import type { WebhookService } from "./webhook.service.ts";
import { DeletedWebhook, WebhookConnection, WebhookSecret, WebhookType } from "./webhook.type.ts";

@Resolver()
export class WebhookResolver {
  readonly #webhooks: WebhookService;

  constructor(webhooks: WebhookService) {
    this.#webhooks = webhooks;
  }

  @Query(() => WebhookType, {
    nullable: true,
    description: "One webhook; null where there is none of that id. For administrators.",
  })
  webhook(
    @Arg("id", () => ID, { description: "Its global id." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Query(() => WebhookConnection, { description: "Webhooks, the newest first. For administrators." })
  webhooks(
    @Args(() => WebhooksArgs) _args: WebhooksArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => CreateWebhookAnswer, {
    description:
      "Has an address told of publications from now on, and tells the secret of its signatures once. For administrators.",
  })
  async createWebhook(
    @Arg("input", () => CreateWebhookInput) input: CreateWebhookInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const created = await this.#webhooks.create(viewer, input);
    return created instanceof Refusal ? created : new WebhookSecret(created.id, created.secret);
  }

  @Mutation(() => EditWebhookAnswer, {
    description: "Changes a webhook, disables it or enables it again. For administrators.",
  })
  async editWebhook(
    @Arg("input", () => EditWebhookInput) input: EditWebhookInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const edited = await this.#webhooks.edit(context.viewer, { ...input, id: uuidOf("Webhook", input.id) });
    return edited instanceof Refusal
      ? edited
      : readBack(context, info, { reader: webhookReader, uuid: edited.id });
  }

  @Mutation(() => DeleteWebhookAnswer, {
    description: "Deletes a webhook with the log of its deliveries. For administrators.",
  })
  async deleteWebhook(
    @Arg("input", () => DeleteWebhookInput) input: DeleteWebhookInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const deleted = await this.#webhooks.delete(viewer, { ...input, id: uuidOf("Webhook", input.id) });
    return deleted instanceof Refusal ? deleted : new DeletedWebhook(globalId("Webhook", deleted.id));
  }

  @Mutation(() => RotateWebhookSecretAnswer, {
    description:
      "Gives a webhook another secret. For a while deliveries carry a signature by each of the two. For administrators.",
  })
  async rotateWebhookSecret(
    @Arg("input", () => RotateWebhookSecretInput) input: RotateWebhookSecretInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const seen = { ...input, id: uuidOf("Webhook", input.id) };
    const rotated = await this.#webhooks.rotateSecret(viewer, seen);
    return rotated instanceof Refusal ? rotated : new WebhookSecret(rotated.id, rotated.secret);
  }
}
