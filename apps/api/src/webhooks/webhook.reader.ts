import { auditOf } from "../audit/audit.reader.ts";
import { personReader } from "../identity/person.reader.ts";
import { may } from "../kernel/actor.ts";
import { filterBy, orderBy, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  id,
  instant,
  many,
  one,
  toInstant,
  value,
  type Reader,
} from "../platform/graphql/reader.ts";
import type { Scope } from "../platform/graphql/statement.ts";
import { publicationReader } from "../publication/publication.reader.ts";

const attemptsMax = 50;

/** Addresses, and what their owners answer, are nobody else's matter. */
const forAdministrators = ({ viewer }: Scope): string => String(may(viewer, "ADMINISTER"));

const deliveryAttemptReader: Reader = {
  type: "DeliveryAttempt",
  from: () => "delivery_attempt",
  key: "id",
  visible: forAdministrators,
  fields: {
    id: id("DeliveryAttempt"),
    at: instant("at"),
    durationMs: column("duration_ms"),
    status: column("status"),
    response: column("response"),
    error: column("error"),
  },
};

export const webhookDeliveryReader: Reader = {
  type: "WebhookDelivery",
  idType: "WebhookDelivery",
  from: () => "webhook_delivery",
  key: "id",
  visible: forAdministrators,
  fields: {
    id: id("WebhookDelivery"),
    event: column("event"),
    publication: one(() => publicationReader, byColumn("publication_id")),
    body: column("body"),
    state: column("state"),
    createdAt: instant("created_at"),
    nextAttemptAt: instant("next_attempt_at"),
    attemptCount: value(
      ({ alias }) => `(select count(*)::integer from delivery_attempt a where a.delivery_id = ${alias}.id)`,
    ),
    attempts: many({
      reader: () => deliveryAttemptReader,
      on: (delivery, attempt) => `${attempt.alias}.delivery_id = ${delivery.alias}.id`,
      orderBy: ({ alias }) => `${alias}.at desc, ${alias}.id desc`,
      max: attemptsMax,
    }),
  },
};

const webhookDeliveryList: List = {
  name: "deliveries",
  reader: () => webhookDeliveryReader,
  orders: { CREATED_AT: orderBy("timestamptz", "created_at") },
  defaultOrder: [{ field: "CREATED_AT", direction: "DESC" }],
  filters: { state: filterBy("text", "state"), event: filterBy("text", "event") },
};

export const webhookReader: Reader = {
  type: "Webhook",
  idType: "Webhook",
  from: () => "webhook",
  key: "id",
  visible: forAdministrators,
  fields: {
    id: id("Webhook"),
    url: column("url"),
    description: column("description"),
    kinds: column("kinds"),
    languages: column("languages"),
    topics: column("topics"),
    enabled: value(({ alias }) => `${alias}.disabled_at is null`),
    disabledReason: column("disabled_reason"),
    disabledAt: instant("disabled_at"),
    secretMadeAt: instant("secret_made_at"),
    previousSecretUntil: value(
      ({ alias }) =>
        `case when ${alias}.previous_secret_until > now() then ${alias}.previous_secret_until end`,
      { decode: toInstant },
    ),
    lastDeliveredAt: instant("last_delivered_at"),
    version: column("version"),
    createdBy: one(() => personReader, byColumn("created_by")),
    createdAt: instant("created_at"),
    deliveries: connection(
      () => webhookDeliveryList,
      (webhook, delivery) => `${delivery.alias}.webhook_id = ${webhook.alias}.id`,
    ),
    audit: auditOf(({ alias }) => `${alias}.id`),
  },
};

export const webhookList: List = {
  name: "webhooks",
  reader: () => webhookReader,
  orders: { CREATED_AT: orderBy("timestamptz", "created_at") },
  defaultOrder: [{ field: "CREATED_AT", direction: "DESC" }],
  filters: { enabled: { kind: "flag", sql: ({ alias }) => `(${alias}.disabled_at is null)` } },
};
