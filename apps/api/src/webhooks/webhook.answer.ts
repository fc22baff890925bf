import { createUnionType, type ClassType } from "type-graphql";
import { InvalidInput, NotFound, StaleVersion } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { ReplayedDeliveries, WebhookDeliveryType } from "./webhook-delivery.type.ts";
import { WebhookDisabled } from "./webhook.refusal.ts";
import { DeletedWebhook, WebhookSecret, WebhookType } from "./webhook.type.ts";

/** Of what is not a thing that can be read back: its class says what it is. */
function toldBy(name: string, description: string, types: readonly ClassType[]): object {
  return createUnionType({
    name,
    description,
    types: () => types as [ClassType, ...ClassType[]],
    resolveType: (value: object) => value.constructor as ClassType,
  });
}

export const CreateWebhookAnswer = toldBy(
  "CreateWebhookAnswer",
  "The webhook and its secret, or why there is none.",
  [WebhookSecret, InvalidInput],
);

export const RotateWebhookSecretAnswer = toldBy(
  "RotateWebhookSecretAnswer",
  "The new secret, or why the earlier one stays.",
  [WebhookSecret, StaleVersion, NotFound, InvalidInput],
);

export const DeleteWebhookAnswer = toldBy("DeleteWebhookAnswer", "What is gone, or why it stays.", [
  DeletedWebhook,
  StaleVersion,
  NotFound,
]);

export const ReplayFailedDeliveriesAnswer = toldBy(
  "ReplayFailedDeliveriesAnswer",
  "How many are being sent again, or why none is.",
  [ReplayedDeliveries, WebhookDisabled, NotFound],
);

export const EditWebhookAnswer = answerOf("EditWebhookAnswer", "The webhook as it now is, or why not.", [
  WebhookType,
  StaleVersion,
  NotFound,
  InvalidInput,
]);

export const TestWebhookAnswer = answerOf("TestWebhookAnswer", "How the test went, or why there was none.", [
  WebhookDeliveryType,
  NotFound,
]);

export const ReplayDeliveryAnswer = answerOf(
  "ReplayDeliveryAnswer",
  "The delivery, to be sent again, or why not.",
  [WebhookDeliveryType, WebhookDisabled, NotFound],
);
