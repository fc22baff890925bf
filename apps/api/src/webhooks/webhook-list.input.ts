import { ArgsType, Field, InputType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { enumFilterOf } from "../platform/graphql/filter.input.ts";
import { DeliveryState, WebhookEvent } from "./webhook-enum.type.ts";

const DeliveryStateFilter = enumFilterOf("DeliveryState", () => DeliveryState);
const WebhookEventFilter = enumFilterOf("WebhookEvent", () => WebhookEvent);

@InputType({ description: "Which webhooks." })
class WebhookFilter {
  @Field(() => Boolean, { nullable: true, description: "Are they told of anything?" })
  enabled?: boolean;
}

@ArgsType()
export class WebhooksArgs extends PageArgs {
  @Field(() => WebhookFilter, { nullable: true, description: "Only these." })
  filter?: WebhookFilter;
}

@InputType({ description: "Which deliveries. What stands side by side is all to hold." })
class WebhookDeliveryFilter {
  @Field(() => DeliveryStateFilter, { nullable: true, description: "Where they stand." })
  state?: object;

  @Field(() => WebhookEventFilter, { nullable: true, description: "What they tell of." })
  event?: object;
}

@ArgsType()
export class WebhookDeliveriesArgs extends PageArgs {
  @Field(() => WebhookDeliveryFilter, { nullable: true, description: "Only these." })
  filter?: WebhookDeliveryFilter;
}
