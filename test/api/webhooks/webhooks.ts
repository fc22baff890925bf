import { type Sender, sendOk } from "../../testkit/graphql.ts";
import { done, mutation, unique, type Versioned } from "../../testkit/newsroom.ts";
import { administrator, type Person } from "../../testkit/people.ts";
import { decide, publish, type Published, submitted } from "../../testkit/review-desk.ts";
import { until } from "../../testkit/webhook-receiver.ts";

export interface MadeWebhook extends Versioned {
  secret: string;
}

export const createWebhook = mutation(
  "createWebhook",
  `... on WebhookSecret { secret webhook { id url description kinds languages topics enabled version
     disabledReason previousSecretUntil lastDeliveredAt createdBy { name } } }
   ... on InvalidInput { field problem }`,
);

export const tryMaking = async (as: Sender, input: Record<string, unknown>) =>
  (await sendOk(createWebhook, { input: { kinds: ["FIRST"], ...input } }, { as })).createWebhook;

/** Only told of claims with a topic of its own: tests share a desk, and its publications. */
export async function newWebhook(
  url: string,
  { topic, ...more }: { topic: string } & Record<string, unknown>,
): Promise<MadeWebhook> {
  const made = await done<{ secret: string; webhook: Versioned }>(
    "createWebhook",
    "... on WebhookSecret { secret webhook { id version } }",
    {
      as: await administrator(),
      input: { url, kinds: ["FIRST", "CORRECTION", "RETRACTION"], topics: [topic], ...more },
    },
  );
  return { ...made.webhook, secret: made.secret };
}

export const newTopic = (): string => unique("topic");

export interface Desk {
  editor: Person;
  reviewer: Person;
}

export const approved = async ({ editor, reviewer }: Desk, more: Record<string, unknown>) =>
  decide(reviewer, await submitted(editor, more));

export const published = async (desk: Desk, topic: string, more: object = {}): Promise<Published> =>
  publish(desk.editor, await approved(desk, { topics: [topic], ...more }));

export interface Delivery {
  id: string;
  event: string;
  state: string;
  body: string;
  nextAttemptAt: string | null;
  attemptCount: number;
  attempts: { status: number | null; error: string | null; response: string | null; durationMs: number }[];
  publication: { id: string } | null;
}

interface SeenWebhook {
  enabled: boolean;
  disabledReason: string | null;
  version: number;
  lastDeliveredAt: string | null;
  previousSecretUntil: string | null;
  log: Delivery[];
}

const deliveries = `query ($id: ID!, $filter: WebhookDeliveryFilter) {
  webhook(id: $id) { enabled disabledReason version lastDeliveredAt previousSecretUntil
    deliveries(first: 100, filter: $filter) { totalCount nodes { id event state body nextAttemptAt attemptCount
      publication { id } attempts { status error response durationMs } } } } }`;

/** The webhook with its log, the latest delivery first. */
export async function seen(id: string, filter: object = {}): Promise<SeenWebhook> {
  const { webhook } = await sendOk(deliveries, { id, filter }, { as: await administrator() });
  return { ...webhook, log: webhook.deliveries.nodes as Delivery[] };
}

export async function untilState(id: string, state: string, withinMs = 20_000): Promise<Delivery> {
  await until(async () => (await seen(id)).log[0]?.state === state, withinMs);
  const [delivery] = (await seen(id)).log;
  if (delivery === undefined) throw new Error("Nothing was to be delivered");
  return delivery;
}
