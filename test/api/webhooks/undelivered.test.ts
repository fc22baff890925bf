import { withDatabase } from "../../testkit/database.ts";
import { newPerson } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { aWhile, Receiver, until, verified } from "../../testkit/webhook-receiver.ts";
import { type Desk, newTopic, newWebhook, published, seen, untilState } from "./webhooks.ts";

let desk: Desk;
const receivers: Receiver[] = [];

beforeAll(async () => {
  desk = { editor: await newPerson(["EDITOR"]), reviewer: await newPerson(["REVIEWER"]) };
});
afterEach(async () => {
  for (const receiver of receivers.splice(0)) await receiver.close();
});

async function receiver(): Promise<Receiver> {
  const opened = await new Receiver().open();
  receivers.push(opened);
  return opened;
}

describe("what does not arrive", () => {
  test("is sent again until it does, as the same message", async () => {
    const [told, topic] = [await receiver(), newTopic()];
    told.answersWith((response, count) =>
      count === 1 ? response.writeHead(500).end("<p>our\u0007 fault</p>") : response.writeHead(204).end(),
    );
    const { id, secret } = await newWebhook(told.url, { topic });
    await published(desk, topic);
    const [one, two] = await told.gets(2);
    if (one === undefined || two === undefined) throw new Error("Nothing came");
    expect(two.headers["webhook-id"]).toBe(one.headers["webhook-id"]);
    expect(two.text).toBe(one.text);
    expect(Number(two.headers["webhook-timestamp"])).toBeGreaterThan(
      Number(one.headers["webhook-timestamp"]),
    );
    verified(two, secret);
    const delivery = await untilState(id, "DELIVERED");
    expect(delivery).toMatchObject({ attemptCount: 2, nextAttemptAt: null });
    expect(delivery.attempts).toMatchObject([
      { status: 204, error: null, response: null },
      { status: 500, error: "NOT_ACCEPTED", response: "<p>our fault</p>" },
    ]);
  });

  test("to a port where nobody listens arrives when somebody does", async () => {
    const topic = newTopic();
    const gone = await new Receiver().open();
    const { port, url } = gone;
    await gone.close();
    const { id } = await newWebhook(url, { topic });
    await published(desk, topic);
    await until(async () => ((await seen(id)).log[0]?.attemptCount ?? 0) > 0);
    const back = await new Receiver().open(port);
    receivers.push(back);
    await back.gets(1);
    const { attempts } = await untilState(id, "DELIVERED");
    expect(attempts.at(-1)).toMatchObject({ status: null, error: "CONNECTION_REFUSED", response: null });
  });

  test("is given up in the end, and a receiver that took nothing meanwhile is disabled with the reason", async () => {
    const [told, topic] = [(await receiver()).answersWith(503), newTopic()];
    const { id } = await newWebhook(told.url, { topic });
    await published(desk, topic);
    const { attempts } = await untilState(id, "FAILED");
    expect(attempts.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(await seen(id)).toMatchObject({ enabled: false, disabledReason: "FAILING", version: 2 });
    await published(desk, topic);
    await aWhile(1_500);
    expect([told.received.length, (await seen(id)).log.length]).toEqual([3, 1]);
  });

  test("ends at once where the receiver says that it is gone", async () => {
    const [told, topic] = [(await receiver()).answersWith(410), newTopic()];
    const { id } = await newWebhook(told.url, { topic });
    await published(desk, topic);
    expect((await untilState(id, "FAILED")).attemptCount).toBe(1);
    expect(await seen(id)).toMatchObject({ enabled: false, disabledReason: "GONE" });
  });

  test("is not looked for elsewhere: a redirect is not followed", async () => {
    const [elsewhere, told, topic] = [await receiver(), await receiver(), newTopic()];
    told.answersWith((response) => response.writeHead(302, { location: elsewhere.url }).end());
    const { id } = await newWebhook(told.url, { topic });
    await published(desk, topic);
    const { attempts } = await untilState(id, "FAILED");
    expect(attempts[0]).toMatchObject({ status: 302, error: "REDIRECTED" });
    expect(elsewhere.received).toHaveLength(0);
  });

  test("because its host leads inside is told as such, and nothing of the inside is", async () => {
    const [inside, topic] = [await receiver(), newTopic()];
    const { id } = await newWebhook("https://hooks.example.org/", { topic });
    // As if the name had come to lead here after it was typed.
    await withDatabase((client) =>
      client.query("update webhook set url = $2 where id = $1", [
        uuidIn(id),
        `http://127.0.0.1:${inside.port}/`,
      ]),
    );
    await published(desk, topic);
    const { attempts } = await untilState(id, "FAILED");
    expect(attempts[0]).toMatchObject({ status: null, error: "ADDRESS_FORBIDDEN", response: null });
    expect(inside.received).toHaveLength(0);
  });

  test("because the secret cannot be read any more says so", async () => {
    const [told, topic] = [await receiver(), newTopic()];
    const { id } = await newWebhook(told.url, { topic });
    await withDatabase((client) =>
      client.query("update webhook set secret = repeat('ab', 80) where id = $1", [uuidIn(id)]),
    );
    await published(desk, topic);
    expect((await untilState(id, "FAILED")).attempts[0]).toMatchObject({ error: "SECRET_UNREADABLE" });
    expect(told.received).toHaveLength(0);
  });

  test("because nobody answers does not keep others waiting", async () => {
    const [silent, told, topic] = [
      (await receiver()).answersWith(() => undefined),
      await receiver(),
      newTopic(),
    ];
    const never = await newWebhook(silent.url, { topic });
    for (let i = 0; i < 3; i += 1) await published(desk, topic);
    await silent.gets(2);
    const other = newTopic();
    await newWebhook(told.url, { topic: other });
    await published(desk, other);
    const before = Date.now();
    await told.gets(1);
    // Within the time that one attempt at the silent one takes.
    expect(Date.now() - before).toBeLessThan(2_000);
    await until(async () => (await seen(never.id)).log.some(({ state }) => state === "FAILED"), 30_000);
    const failed = (await seen(never.id)).log.find(({ attempts }) => attempts.length === 3);
    expect(failed?.attempts[0]).toMatchObject({ status: null, error: "TIMED_OUT" });
  });
});

describe("a delivery whose job is lost", () => {
  test("is found again by its row", async () => {
    const [told, topic] = [await receiver(), newTopic()];
    const { id } = await newWebhook(told.url, { topic });
    await withDatabase(async (client) => {
      // Whoever sent it was cut off: it is being sent, until a time that has passed, and no job is left.
      await client.query(
        `insert into webhook_delivery (id, webhook_id, event, body, state, next_attempt_at, sending_until)
         values (gen_random_uuid(), $1, 'TEST', '{}', 'PENDING', now() - interval '5 minutes', now() - interval '1 minute')`,
        [uuidIn(id)],
      );
      await client.query("insert into pgboss.job (name, data) values ('find-overdue-deliveries', '{}')");
    });
    await told.gets(1);
    expect((await untilState(id, "DELIVERED")).attemptCount).toBe(1);
  });

  test("and one of more than 30 days ago is forgotten", async () => {
    const { id } = await newWebhook("https://hooks.example.org/", { topic: newTopic() });
    await withDatabase(async (client) => {
      for (const days of [29, 31]) {
        await client.query(
          `insert into webhook_delivery (id, webhook_id, event, body, state, created_at)
           values (gen_random_uuid(), $1, 'TEST', '{}', 'FAILED', now() - make_interval(days => $2))`,
          [uuidIn(id), days],
        );
      }
      await client.query("insert into pgboss.job (name, data) values ('forget-old-deliveries', '{}')");
    });
    await until(async () => (await seen(id)).log.length === 1);
  });
});
