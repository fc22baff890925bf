import { randomUUID } from "node:crypto";
import { withDatabase } from "../../testkit/database.ts";
import { eventually, startServer } from "../../testkit/own-server.ts";
import { unique } from "../../testkit/newsroom.ts";
import { newPerson } from "../../testkit/people.ts";
import { apiUrl } from "../../testkit/server.ts";
import { create, sourcesNamed, waitingForSources, whileSourcesAreLocked } from "./idempotent-source.ts";

const ready = async (url = apiUrl("/health/ready")): Promise<{ status: number; reason?: string }> => {
  const answer = await fetch(url).catch(() => null);
  return answer === null ? { status: 0 } : { ...((await answer.json()) as object), status: answer.status };
};

test("a desk whose database lacks a migration is alive and not ready, and says what to do", async () => {
  const last = "(select max(id) from migration)";
  await withDatabase(async (client) => {
    const { rows } = await client.query(
      `delete from migration where id = ${last} returning id, timestamp, name`,
    );
    try {
      expect(await ready()).toMatchObject({
        status: 503,
        reason: "The database lacks 1 migration(s). Run: npm run db:migrate",
      });
      expect((await fetch(apiUrl("/health/live"))).status).toBe(200);
    } finally {
      const [{ id, timestamp, name }] = rows;
      await client.query("insert into migration (id, timestamp, name) values ($1, $2, $3)", [
        id,
        timestamp,
        name,
      ]);
    }
  });
  expect(await ready()).toMatchObject({ status: 200 });
});

test("a desk that is being stopped is ready for nobody new, and finishes what it has begun", async () => {
  const server = await startServer({});
  const [editor, name] = [await newPerson(["EDITOR"]), unique("Last")];
  const url = server.url("/graphql");
  const begun: Promise<{ status: number }>[] = [];
  await whileSourcesAreLocked(async () => {
    begun.push(create({ name, as: editor, key: randomUUID(), url }));
    await eventually(waitingForSources, (count) => count > 0);
    server.send("SIGTERM");
    const seen = () => ready(server.url("/health/ready"));
    // Refused, where the door is shut already.
    expect([0, 503]).toContain((await eventually(seen, ({ status }) => status !== 200)).status);
  });
  expect((await begun[0])?.status).toBe(200);
  expect(await server.ended).toBe(0);
  expect(await sourcesNamed(name)).toBe(1);
});
