import { ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";

@ObjectType({ implements: Refusal, description: "Nothing is delivered to a webhook that is disabled." })
export class WebhookDisabled extends Refusal {
  constructor() {
    super("WEBHOOK_DISABLED", "The webhook is disabled. Enable it first, by `editWebhook`.");
  }
}
