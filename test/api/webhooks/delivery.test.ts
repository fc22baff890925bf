import { withDatabase } from "../../testkit/database.ts";
import { send, sendOk } from "../../testkit/graphql.ts";
import { done, mutation } from "../../testkit/newsroom.ts";
import { newPerson } from "../../testkit/people.ts";
import { decide, publish, reword, submit, uuidIn } from "../../testkit/review-desk.ts";
import { aWhile, Receiver, verified } from "../../testkit/webhook-receiver.ts";
import { approved, type Desk, newTopic, newWebhook, published, seen, untilState } from "./webhooks.ts";

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

const retract = (id: string, version: number) =>
  done("retractClaim", "... on Publication { id }", {
    as: desk.editor,
    input: { claimId: id, expectedVersion: version, reason: "It was another ship." },
  });

describe("a webhook is told", () => {
  test("of a publication, its correction and its retraction, in signed and thin messages", async () => {
    const [told, topic] = [await receiver(), newTopic()];
    const { id, secret } = await newWebhook(told.url, { topic });
    const first = await published(desk, topic);
    await told.gets(1);
    const again = await submit(desk.editor, await reword(desk.editor, first));
    const corrected = await publish(desk.editor, await decide(desk.reviewer, again), "The number was wrong.");
    await told.gets(2);
    await retract(corrected.id, corrected.version);
    const messages = await told.gets(3);
    expect(messages.map((message) => verified(message, secret))).toMatchObject([
      {
        type: "claim.published",
        timestamp: first.at,
        data: { claimId: first.id, publicationId: first.publicationId, kind: "FIRST", reason: null },
      },
      { type: "claim.corrected", data: { kind: "CORRECTION", reason: "The number was wrong." } },
      { type: "claim.retracted", data: { kind: "RETRACTION", reason: "It was another ship." } },
    ]);
    expect(messages[0]?.headers).toMatchObject({
      "webhook-id": first.publicationId,
      "content-type": "application/json",
    });
    await untilState(id, "DELIVERED");
    const { log, lastDeliveredAt } = await seen(id);
    expect(log.map(({ event, state }) => [event, state])).toEqual([
      ["CLAIM_RETRACTED", "DELIVERED"],
      ["CLAIM_CORRECTED", "DELIVERED"],
      ["CLAIM_PUBLISHED", "DELIVERED"],
    ]);
    expect(log[2]?.body).toBe(messages[0]?.text);
    expect(lastDeliveredAt).not.toBeNull();
    // The address in it is one that anybody can read the claim at.
    const claim = await (await fetch(messages[0]?.body.data.url)).json();
    expect(claim.data.claim).toMatchObject({ id: first.id, state: "RETRACTED" });
  });

  test("only of what it asked for", async () => {
    const [told, topic] = [await receiver(), newTopic()];
    const other = await receiver();
    const french = await newWebhook(told.url, { topic, languages: ["fr"] });
    await newWebhook(other.url, { topic, kinds: ["RETRACTION"] });
    await published(desk, topic, { language: "en" });
    const canadian = await published(desk, topic.toUpperCase(), { language: "fr-CA" });
    const [message] = await told.gets(1);
    expect(message?.body.data.claimId).toBe(canadian.id);
    await retract(canadian.id, canadian.version);
    await Promise.all([told.gets(2), other.gets(1)]);
    expect([told.received.length, other.received.length]).toEqual([2, 1]);
    expect((await seen(french.id)).log).toHaveLength(2);
  });

  test("of a publication that was put off, when its time comes", async () => {
    const [told, topic] = [await receiver(), newTopic()];
    await newWebhook(told.url, { topic });
    const claim = await approved(desk, { topics: [topic] });
    const at = new Date(Date.now() + 1_500).toISOString();
    const input = { claimId: claim.id, expectedVersion: claim.version, at };
    const wanted = "... on Publication { id state }";
    const { id, state } = await done<{ id: string; state: string }>("publishClaim", wanted, {
      as: desk.editor,
      input,
    });
    expect([state, told.received.length]).toEqual(["SCHEDULED", 0]);
    const [message] = await told.gets(1);
    expect(message?.body.data.publicationId).toBe(id);
    expect(Date.parse(message?.body.timestamp)).toBeGreaterThanOrEqual(Date.parse(at));
  });

  test("nothing of a publication that is taken back", async () => {
    const [told, topic] = [await receiver(), newTopic()];
    const { id } = await newWebhook(told.url, { topic });
    const claim = await approved(desk, { topics: [topic] });
    const input = { claimId: claim.id, expectedVersion: claim.version };
    await failingAudit(claim.id, async () => {
      const { errors } = await send(
        mutation("publishClaim", "... on Publication { id }"),
        { input },
        {
          as: desk.editor,
        },
      );
      expect(errors).toHaveLength(1);
      expect(JSON.stringify(errors)).not.toContain("not today");
    });
    const { version } = (
      await sendOk("query ($id: ID!) { claim(id: $id) { version } }", { id: claim.id }, { as: desk.editor })
    ).claim;
    await publish(desk.editor, { id: claim.id, version });
    await told.gets(1);
    await aWhile(1_500);
    expect([told.received.length, (await seen(id)).log.length]).toEqual([1, 1]);
  });
});

/** The last thing that a publication writes fails while this goes on. */
async function failingAudit(claimId: string, work: () => Promise<void>): Promise<void> {
  await withDatabase(async (client) => {
    await client.query(`create function fail_audit() returns trigger language plpgsql as $$
      begin
        if new.subject_id = '${uuidIn(claimId)}' and new.action = 'CLAIM_PUBLISHED' then
          raise exception 'not today';
        end if;
        return new;
      end $$;
      create trigger fail_audit before insert on audit_record for each row execute function fail_audit()`);
    try {
      await work();
    } finally {
      await client.query("drop function fail_audit() cascade");
    }
  });
}
