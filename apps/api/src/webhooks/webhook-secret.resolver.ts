import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { webhookReader } from "./webhook.reader.ts";
import { WebhookSecret, WebhookType } from "./webhook.type.ts";

@Resolver(() => WebhookSecret)
export class WebhookSecretResolver {
  @FieldResolver(() => WebhookType, { description: "The webhook, as it is listed from now on." })
  webhook(
    @Root() { uuid }: WebhookSecret,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readBack(context, info, { reader: webhookReader, uuid });
  }
}
