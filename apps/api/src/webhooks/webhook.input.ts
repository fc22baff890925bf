import { PublicationKind } from "@claimdesk/shared/claim-state";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

const seen = "The version that was read: somebody else's change is not overwritten.";
const url =
  "Where deliveries are sent: an https address on the open internet, without a password, or on a host that the operator allows.";

@InputType({ description: "An address that shall be told of publications." })
export class CreateWebhookInput {
  @Field(() => String, { description: url })
  url: string;

  @Field(() => String, { nullable: true, description: "What it is for. Up to 300 characters." })
  description?: string | null;

  @Field(() => [PublicationKind], { description: "Of which kinds of publication. At least one." })
  kinds: PublicationKind[];

  @Field(() => [String], { nullable: true, description: "Only of claims in these languages. Up to 20." })
  languages?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Only of claims with one of these topics. Up to 20.",
  })
  topics?: string[] | null;
}

@InputType({ description: "What is left out stays as it is; null takes it away where that is possible." })
export class EditWebhookInput {
  @Field(() => ID, { description: "The webhook." })
  id: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: url })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "What it is for. Up to 300 characters." })
  description?: string | null;

  @Field(() => [PublicationKind], { nullable: true, description: "All kinds, in place of the earlier ones." })
  kinds?: PublicationKind[] | null;

  @Field(() => [String], { nullable: true, description: "All languages, in place of the earlier ones." })
  languages?: string[] | null;

  @Field(() => [String], { nullable: true, description: "All topics, in place of the earlier ones." })
  topics?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "False gives up what is still to be delivered; it can be replayed once it is true again.",
  })
  enabled?: boolean | null;
}

@InputType({ description: "A webhook that shall be no more, with the log of its deliveries." })
export class DeleteWebhookInput {
  @Field(() => ID, { description: "The webhook." })
  id: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;
}

@InputType({ description: "A webhook that shall have another secret." })
export class RotateWebhookSecretInput {
  @Field(() => ID, { description: "The webhook." })
  id: string;

  @Field(() => Int, { description: seen })
  expectedVersion: number;

  @Field(() => Int, {
    defaultValue: 24,
    description:
      "For how many hours deliveries are signed with both secrets, so that the receiver can change over: 0 to 168.",
  })
  overlapHours: number;
}

@InputType({ description: "A webhook that shall be tried out." })
export class TestWebhookInput {
  @Field(() => ID, { description: "The webhook." })
  id: string;
}

@InputType({ description: "A delivery that shall be sent again." })
export class ReplayDeliveryInput {
  @Field(() => ID, { description: "The delivery." })
  id: string;
}

@InputType({ description: "Failed deliveries that shall be sent again." })
export class ReplayFailedDeliveriesInput {
  @Field(() => ID, { description: "The webhook." })
  webhookId: string;

  @Field(() => DateTimeScalar, { description: "Those since this instant. Tests are left out." })
  since: string;
}
