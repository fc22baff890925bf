import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { PublicationType } from "../publication/publication.type.ts";
import { AttemptError, DeliveryState, WebhookEvent } from "./webhook-enum.type.ts";

@ObjectType({ description: "One request to a webhook, and how it was answered." })
export class DeliveryAttempt {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => DateTimeScalar, { description: "When it was begun." })
  at: string;

  @Field(() => Int, { description: "How many milliseconds it took." })
  durationMs: number;

  @Field(() => Int, { nullable: true, description: "The answer's HTTP status; null where there was none." })
  status: number | null;

  @Field(() => String, {
    nullable: true,
    description: "How the answer begins, up to 1,000 characters; null where it says nothing.",
  })
  response: string | null;

  @Field(() => AttemptError, { nullable: true, description: "Why it did not deliver; null where it did." })
  error: AttemptError | null;
}

@ObjectType("WebhookDelivery", {
  implements: Node,
  description: "One publication as one webhook is told of it. For administrators.",
})
export class WebhookDeliveryType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => WebhookEvent, { description: "What it tells of." })
  event: WebhookEvent;

  @Field(() => PublicationType, { nullable: true, description: "The publication; null where it is a test." })
  publication: PublicationType | null;

  @Field(() => String, {
    description: "The JSON text that is signed and sent, the same at every attempt.",
  })
  body: string;

  @Field(() => DeliveryState, { description: "Where it stands." })
  state: DeliveryState;

  @Field(() => DateTimeScalar, { description: "When there was something to deliver." })
  createdAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it is attempted next; null unless it is PENDING.",
  })
  nextAttemptAt: string | null;

  @Field(() => Int, { description: "How many attempts there were, those before a replay included." })
  attemptCount: number;

  @Field(() => [DeliveryAttempt], { description: "The attempts, the latest first, 50 at the most." })
  attempts: DeliveryAttempt[];
}

export const WebhookDeliveryConnection = connectionOf("WebhookDelivery", () => WebhookDeliveryType);

@ObjectType({ description: "That deliveries are being sent again." })
export class ReplayedDeliveries {
  @Field(() => Int, {
    description: "How many: the oldest first, 1,000 at the most. Ask again once they are through.",
  })
  readonly count: number;

  constructor(count: number) {
    this.count = count;
  }
}
