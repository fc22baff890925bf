import { PublicationKind } from "@claimdesk/shared/claim-state";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { AuditRecordConnection } from "../audit/audit.type.ts";
import { Person } from "../identity/person.type.ts";
import { connectionOf, PageArgs } from "../platform/graphql/connection.type.ts";
import { Node } from "../platform/graphql/node.type.ts";
import { PlannedField } from "../platform/graphql/planned-field.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import "../publication/publication.type.ts";
import { WebhookDeliveriesArgs } from "./webhook-list.input.ts";
import { WebhookDeliveryConnection } from "./webhook-delivery.type.ts";
import { WebhookDisabledReason } from "./webhook-enum.type.ts";

@ObjectType("Webhook", {
  implements: Node,
  description:
    "An address that is told of publications, by requests signed as Standard Webhooks says. For administrators.",
})
export class WebhookType {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => String, { description: "Where deliveries are sent, by POST." })
  url: string;

  @Field(() => String, { nullable: true, description: "What it is for." })
  description: string | null;

  @Field(() => [PublicationKind], { description: "Of which kinds of publication it is told." })
  kinds: PublicationKind[];

  @Field(() => [String], {
    description: "Only of claims in these languages: `fr` is `fr-CA` too. Empty: of all.",
  })
  languages: string[];

  @Field(() => [String], { description: "Only of claims with one of these topics. Empty: of all." })
  topics: string[];

  @Field(() => Boolean, { description: "Is it told of anything?" })
  enabled: boolean;

  @Field(() => WebhookDisabledReason, { nullable: true, description: "Why not; null while it is enabled." })
  disabledReason: WebhookDisabledReason | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Since when not; null while it is enabled." })
  disabledAt: string | null;

  @Field(() => DateTimeScalar, { description: "When its secret was made." })
  secretMadeAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when deliveries are signed with the earlier secret too; null where they are not.",
  })
  previousSecretUntil: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it last took a delivery, tests left out.",
  })
  lastDeliveredAt: string | null;

  @Field(() => Int, { description: "Counts its changes; send it back as `expectedVersion`." })
  version: number;

  @Field(() => Person, { description: "Who made it." })
  createdBy: Person;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  createdAt: string;

  @PlannedField(() => WebhookDeliveryConnection, {
    args: () => WebhookDeliveriesArgs,
    description: "What was, and is to be, delivered in the last 30 days, the latest first.",
  })
  deliveries: object;

  @PlannedField(() => AuditRecordConnection, {
    args: () => PageArgs,
    description: "What was done to it, the latest first.",
  })
  audit: object;
}

export const WebhookConnection = connectionOf("Webhook", () => WebhookType);

@ObjectType({ description: "A webhook, and the secret that its deliveries are signed with from now on." })
export class WebhookSecret {
  @Field(() => WebhookType, { description: "The webhook, as it is listed from now on." })
  webhook: WebhookType;

  @Field(() => String, {
    description: "`whsec_` and a key in base64, by which the receiver verifies signatures. Told this once.",
  })
  readonly secret: string;

  readonly uuid: string;

  constructor(uuid: string, secret: string) {
    this.uuid = uuid;
    this.secret = secret;
  }
}

@ObjectType({ description: "That a webhook is no more." })
export class DeletedWebhook {
  @Field(() => ID, { description: "The id that it had." })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}
