import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, mutation } from "../../testkit/newsroom.ts";
import { administrator, newPerson, type Person } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { aWhile, Receiver, verified } from "../../testkit/webhook-receiver.ts";
import { type Desk, newTopic, newWebhook, published, seen, untilState } from "./webhooks.ts";

const testWebhook = mutation(
  "testWebhook",
  "... on WebhookDelivery { id event state attempts { status error response } publication { id } }",
);
const replayDelivery = mutation("replayDelivery", "... on WebhookDelivery { id state attemptCount }");
const replayFailed = mutation("replayFailedDeliveries", "... on ReplayedDeliveries { count }");
const noDelivery = "dlv_01890000-0000-7000-8000-000000000000";
const noWebhook = "whk_01890000-0000-7000-8000-000000000000";
const longAgo = "2020-01-01T00:00:00Z";

let desk: Desk;
let admin: Person;
let told: Receiver;

beforeAll(async () => {
  admin = await administrator();
  desk = { editor: await newPerson(["EDITOR"]), reviewer: await newPerson(["REVIEWER"]) };
});
beforeEach(async () => {
  told = await new Receiver().open();
});
afterEach(() => told.close());

const edit = (id: string, expectedVersion: number, more: object) =>
  done("editWebhook", "... on Webhook { id }", { as: admin, input: { id, expectedVersion, ...more } });

describe("testing a webhook", () => {
  const tested = async (id: string) =>
    (await sendOk(testWebhook, { input: { id } }, { as: admin })).testWebhook;

  test("sends now and answers how it went, also when the webhook is disabled", async () => {
    const { id, secret } = await newWebhook(told.url, { topic: newTopic() });
    await edit(id, 1, { enabled: false });
    const delivery = await tested(id);
    expect(delivery).toMatchObject({
      event: "TEST",
      state: "DELIVERED",
      publication: null,
      attempts: [{ status: 200, error: null }],
    });
    const [message] = told.received;
    if (message === undefined) throw new Error("Nothing came");
    expect(verified(message, secret)).toMatchObject({ type: "webhook.test", data: { webhookId: id } });
    expect(message.headers["webhook-id"]).toBe(delivery.id);
    expect((await seen(id)).lastDeliveredAt).toBeNull();
  });

  test("is tried once, and its failure disables nothing", async () => {
    told.answersWith(500);
    const { id } = await newWebhook(told.url, { topic: newTopic() });
    expect(await tested(id)).toMatchObject({
      state: "FAILED",
      attempts: [{ status: 500, error: "NOT_ACCEPTED", response: "no, thanks" }],
    });
    await aWhile(2_500);
    expect(told.received).toHaveLength(1);
    expect(await seen(id)).toMatchObject({ enabled: true, version: 1 });
  });

  test("of none is refused, and it is for administrators", async () => {
    expect(await tested(noWebhook)).toMatchObject({ code: "NOT_FOUND" });
    const input = { id: noWebhook };
    expect(codesOf(await send(testWebhook, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(testWebhook, { input }, { as: desk.editor }))).toEqual(["FORBIDDEN"]);
  });
});

describe("a replay", () => {
  const replayed = async (id: string) =>
    (await sendOk(replayDelivery, { input: { id } }, { as: admin })).replayDelivery;

  test("sends the same message again, even one that was taken", async () => {
    const topic = newTopic();
    const { id } = await newWebhook(told.url, { topic });
    await published(desk, topic);
    const delivery = await untilState(id, "DELIVERED");
    expect(await replayed(delivery.id)).toMatchObject({ id: delivery.id, attemptCount: 1 });
    const [one, two] = await told.gets(2);
    expect([two?.headers["webhook-id"], two?.text]).toEqual([one?.headers["webhook-id"], one?.text]);
    expect((await untilState(id, "DELIVERED")).attemptCount).toBe(2);
  });

  test("of what was given up needs a webhook that is enabled again", async () => {
    told.answersWith(500);
    const topic = newTopic();
    const { id } = await newWebhook(told.url, { topic });
    await published(desk, topic);
    const { id: deliveryId } = await untilState(id, "FAILED");
    expect(await replayed(deliveryId)).toMatchObject({ code: "WEBHOOK_DISABLED" });
    await edit(id, 2, { enabled: true });
    told.answersWith(200);
    await replayed(deliveryId);
    expect((await untilState(id, "DELIVERED")).attemptCount).toBe(4);
    expect((await seen(id)).enabled).toBe(true);
  });

  test("of none is refused, and it is for administrators", async () => {
    expect(await replayed(noDelivery)).toMatchObject({ code: "NOT_FOUND" });
    const input = { id: noDelivery };
    expect(codesOf(await send(replayDelivery, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(replayDelivery, { input }, { as: desk.editor }))).toEqual(["FORBIDDEN"]);
  });
});

describe("a replay of all that failed", () => {
  const replayed = async (webhookId: string, since = longAgo) =>
    (await sendOk(replayFailed, { input: { webhookId, since } }, { as: admin })).replayFailedDeliveries;

  test("sends what a disabled webhook missed, and no tests", async () => {
    told.answersWith(500);
    const topic = newTopic();
    const { id } = await newWebhook(told.url, { topic });
    await published(desk, topic);
    await published(desk, topic);
    await sendOk(testWebhook, { input: { id } }, { as: admin });
    await edit(id, 1, { enabled: false });
    const { log } = await seen(id);
    // What was still to be sent is given up with the webhook.
    expect(log.map(({ state }) => state)).toEqual(["FAILED", "FAILED", "FAILED"]);
    expect(await replayed(id)).toMatchObject({ code: "WEBHOOK_DISABLED" });
    await edit(id, 2, { enabled: true });
    expect(await replayed(id, new Date(Date.now() + 60_000).toISOString())).toMatchObject({ count: 0 });
    told.answersWith(200);
    const before = told.received.length;
    expect(await replayed(id)).toMatchObject({ count: 2 });
    await told.gets(before + 2);
    await untilState(id, "FAILED");
    expect((await seen(id, { event: { not: "TEST" } })).log.map(({ id: one }) => one)).toHaveLength(2);
  });

  test("of none is refused, and it is for administrators", async () => {
    expect(await replayed(noWebhook)).toMatchObject({ code: "NOT_FOUND" });
    const input = { webhookId: noWebhook, since: longAgo };
    expect(codesOf(await send(replayFailed, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(replayFailed, { input }, { as: desk.editor }))).toEqual(["FORBIDDEN"]);
  });
});

describe("while a secret is rotated", () => {
  const rotated = (id: string, expectedVersion: number, more: object = {}) =>
    done<{ secret: string }>("rotateWebhookSecret", "... on WebhookSecret { secret }", {
      as: admin,
      input: { id, expectedVersion, ...more },
    });
  const latest = async (id: string) => {
    await sendOk(testWebhook, { input: { id } }, { as: admin });
    const message = told.received.at(-1);
    if (message === undefined) throw new Error("Nothing came");
    return message;
  };

  test("either verifies, and afterwards the new one alone", async () => {
    const { id, secret } = await newWebhook(told.url, { topic: newTopic() });
    const { secret: next } = await rotated(id, 1);
    const during = await latest(id);
    for (const one of [secret, next]) expect(verified(during, one)).toMatchObject({ type: "webhook.test" });
    expect((await seen(id)).previousSecretUntil).not.toBeNull();
    await withDatabase((client) =>
      client.query("update webhook set previous_secret_until = now() - interval '1 second' where id = $1", [
        uuidIn(id),
      ]),
    );
    const afterwards = await latest(id);
    verified(afterwards, next);
    expect(() => verified(afterwards, secret)).toThrow("No matching signature");
    expect((await seen(id)).previousSecretUntil).toBeNull();
  });

  test("without an overlap the earlier one signs nothing more", async () => {
    const { id, secret } = await newWebhook(told.url, { topic: newTopic() });
    const { secret: next } = await rotated(id, 1, { overlapHours: 0 });
    const message = await latest(id);
    verified(message, next);
    expect(() => verified(message, secret)).toThrow("No matching signature");
  });
});
