import { randomUUID } from "node:crypto";
import { withDatabase } from "../../testkit/database.ts";
import type { Got } from "../../testkit/document.ts";
import { unique } from "../../testkit/newsroom.ts";
import { eventually, startServer } from "../../testkit/own-server.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import {
  amend,
  code,
  create as createBy,
  digest,
  sourcesNamed,
  waitingForSources,
  whileSourcesAreLocked,
  type Sent,
} from "./idempotent-source.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const create = (sent: Partial<Sent> & { name: string }): Promise<Got> => createBy({ as: editor, ...sent });

describe("when a request died", () => {
  test("its key is held for a time, and then somebody may try again", async () => {
    const [name, key] = [unique("Died"), randomUUID()];
    const server = await startServer({});
    await whileSourcesAreLocked(async () => {
      const cut = create({ name, key, url: server.url("/graphql") }).catch(() => "cut off");
      await eventually(waitingForSources, (count) => count > 0);
      server.send("SIGKILL");
      expect(await cut).toBe("cut off");
    });
    await server.ended;
    const early = await create({ name, key });
    expect([early.status, code(early)]).toEqual([409, "IDEMPOTENCY_KEY_IN_USE"]);
    await amend(key, "held_until = now() - interval '1 second'");
    expect((await create({ name, key })).body.data.createSource.name).toBe(name);
    expect(await sourcesNamed(name)).toBe(1);
  });

  test("one that was only slow changes nothing once another has taken its place", async () => {
    const [name, key] = [unique("Slow"), randomUUID()];
    const both: Promise<Got>[] = [];
    await whileSourcesAreLocked(async () => {
      both.push(create({ name, key }));
      await eventually(waitingForSources, (count) => count > 0);
      await amend(key, "held_until = now() - interval '1 second'");
      both.push(create({ name, key }));
      await eventually(waitingForSources, (count) => count > 1);
    });
    const [slow, second] = await Promise.all(both);
    expect(code(slow as Got)).toBe("IDEMPOTENCY_KEY_IN_USE");
    expect(second?.body.data.createSource.name).toBe(name);
    expect(await sourcesNamed(name)).toBe(1);
  });

  test("after it had changed something, it is never done again", async () => {
    const [name, key] = [unique("Changed"), randomUUID()];
    await create({ name, key });
    await amend(key, "answer = null, held_until = now() - interval '1 second'");
    const lost = await create({ name, key });
    expect([lost.status, code(lost)]).toEqual([409, "IDEMPOTENT_ANSWER_LOST"]);
    expect(await sourcesNamed(name)).toBe(1);
  });
});

test("after a day a key is forgotten: by whoever comes with it, and by the clock", async () => {
  const [key, other] = [randomUUID(), randomUUID()];
  const name = unique("Day");
  for (const one of [key, other]) {
    await create({ name, key: one });
    await amend(one, "expires_at = now()");
  }
  expect((await create({ name: unique("Next day"), key })).status).toBe(200);
  await withDatabase(async (client) => {
    const { rows } = await client.query(
      "select cron from pgboss.schedule where name = 'forget-idempotent-requests'",
    );
    expect(rows).toEqual([{ cron: "17 * * * *" }]);
    await client.query("insert into pgboss.job (name, data) values ('forget-idempotent-requests', '{}')");
    const left = async () =>
      (await client.query("select 1 from idempotent_request where key_digest = $1", [digest(other)]))
        .rowCount;
    expect(await eventually(left, (count) => count === 0)).toBe(0);
    const kept = await client.query("select 1 from idempotent_request where key_digest = $1", [digest(key)]);
    expect(kept.rowCount).toBe(1);
  });
});
