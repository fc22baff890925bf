import { withDatabase } from "../../testkit/database.ts";
import { newPerson } from "../../testkit/people.ts";
import { OwnDesk } from "../../testkit/own-desk.ts";
import { aWhile, Receiver, until } from "../../testkit/webhook-receiver.ts";
import { type Desk, newTopic, newWebhook, published, seen, untilState } from "./webhooks.ts";

let own: OwnDesk;
let told: Receiver;
let desk: Desk;

beforeAll(async () => {
  own = await new OwnDesk(`desk_of_its_own_${Date.now()}`).make();
});
beforeEach(async () => {
  told = await new Receiver().open();
});
afterEach(async () => {
  await own.stop();
  await told.close();
});
afterAll(() => own.drop());

const newDesk = async () => {
  desk = { editor: await newPerson(["EDITOR"]), reviewer: await newPerson(["REVIEWER"]) };
};

test("two programs that serve one desk deliver everything once", async () => {
  await own.start();
  await own.start();
  await newDesk();
  const topic = newTopic();
  // Long enough for the other to come upon what the one is sending.
  told.answersWith((response) => void setTimeout(() => response.end(), 300));
  const { id } = await newWebhook(told.url, { topic });
  for (let i = 0; i < 8; i += 1) await published(desk, topic);
  await withDatabase(async (client) => {
    // Every job twice, as if the queue had given each of them to both.
    await client.query(
      "insert into pgboss.job (name, data) select name, data from pgboss.job where name = 'deliver-webhook'",
    );
  });
  await until(async () => (await seen(id, { state: { eq: "DELIVERED" } })).log.length === 8, 30_000);
  await aWhile(1_500);
  const ids = told.received.map(({ headers }) => headers["webhook-id"]);
  expect([ids.length, new Set(ids).size]).toEqual([8, 8]);
});

test("a program that is killed while it sends loses nothing", async () => {
  const api = await own.start({ WEBHOOK_TIMEOUT_SECONDS: "1", WEBHOOK_RETRY_SECONDS: "600" });
  await newDesk();
  const topic = newTopic();
  told.answersWith(() => undefined);
  const { id } = await newWebhook(told.url, { topic });
  await published(desk, topic);
  await told.gets(1);
  await api.kill();
  // Nothing is known of the attempt: neither that it failed nor that it did not.
  told.answersWith(200);
  await own.start();
  expect((await seen(id)).log).toMatchObject([{ state: "PENDING", attemptCount: 0 }]);
  await withDatabase(async (client) => {
    // The minute that passes before the clock looks for what is overdue.
    await client.query(
      "update webhook_delivery set next_attempt_at = now() - interval '2 minutes', sending_until = now() where state = 'PENDING'",
    );
    await client.query("insert into pgboss.job (name, data) values ('find-overdue-deliveries', '{}')");
  });
  expect(await untilState(id, "DELIVERED", 30_000)).toMatchObject({ attemptCount: 1 });
  const [one, two] = told.received;
  // The receiver can tell by the message's id that it may have had it already.
  expect(two?.headers["webhook-id"]).toBe(one?.headers["webhook-id"]);
});
