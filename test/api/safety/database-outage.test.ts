import { randomUUID } from "node:crypto";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { withDatabase } from "../../testkit/database.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { type OwnApi, startApi } from "../../testkit/own-api.ts";
import { databaseUrl } from "../../testkit/server.ts";
import { followByEvents, programOf } from "../../testkit/subscription.ts";
import { wayTo, type Way } from "../../testkit/way-to-postgres.ts";
import { until } from "../../testkit/webhook-receiver.ts";

/** The API reaches this worker's database by a way of its own, so that the others never lose theirs. */
let way: Way;
let desk: OwnApi;
let program: { headers: Person["headers"] };

/** Ten for reading, ten for writing, four for sign-in, three for jobs, one for events. */
const connectionsMax = 28;
const patienceMs = 15_000;

beforeAll(async () => {
  way = await wayTo(databaseUrl());
  desk = await startApi({ DATABASE_URL: way.url });
  program = await programOf(await newPerson(["EDITOR"]), ["SEE_DESK", "EDIT"]);
});
afterEach(() => way.open());
afterAll(async () => {
  await desk.stop();
  await way.close();
});

const read = "{ sources(first: 1) { totalCount } }";
const create = mutation("createSource", "... on Source { id }");
const ask = (as?: typeof program) => send(read, {}, { at: desk.url, ...(as ? { as } : {}) });
const write = (name: string, as = program) =>
  send(create, { input: { name, kind: "PERSON" } }, { at: desk.url, as });

async function within<T>(work: Promise<T>, ms = patienceMs): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`No answer within ${String(ms)} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Connections of this worker's two APIs, whatever they are doing. */
const connections = (state?: string): Promise<number> =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int from pg_stat_activity
       where datname = current_database() and application_name like 'claimdesk%' and ($1::text is null or state = $1)`,
      [state ?? null],
    );
    return rows[0]?.count ?? 0;
  });

async function untilWell(): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  while ((await fetch(`${desk.url}/health/ready`)).status !== 200) {
    if (Date.now() > giveUpAt) throw new Error("The desk did not recover");
    await new Promise((done) => setTimeout(done, 100));
  }
}

const sourcesNamed = async (name: string): Promise<number> =>
  (await sendOk("query ($s: String!) { sources(search: $s) { totalCount } }", { s: name }, { as: program }))
    .sources.totalCount;

test("while the database is away, whoever asks is told so at once, and served again when it is back", async () => {
  expect((await ask(program)).errors).toEqual([]);
  await way.close();
  const anonymous = await within(ask(), 6_000);
  expect(anonymous.errors).toMatchObject([
    { message: expect.stringMatching(/cannot be reached at the moment\. Try again/), path: ["sources"] },
  ]);
  expect(codesOf(anonymous)).toEqual(["UNAVAILABLE"]);
  const signedIn = await within(ask(program), 6_000);
  expect([signedIn.status, codesOf(signedIn)]).toEqual([503, ["UNAVAILABLE"]]);
  expect(codesOf(await within(write(unique("Lost")), 6_000))).toEqual(["UNAVAILABLE"]);
  await expect(followByEvents(read, { at: desk.url, as: program })).rejects.toThrow(/503 .*UNAVAILABLE/);
  const feed = await within(fetch(`${desk.url}/feeds/claims.atom`), 6_000);
  expect([feed.status, await feed.json()]).toMatchObject([
    503,
    { errors: [{ extensions: { code: "UNAVAILABLE" } }] },
  ]);
  const page = await within(fetch(`${desk.url}/p`, { headers: { accept: "text/html" } }), 6_000);
  expect([page.status, await page.text()]).toEqual([503, expect.stringContaining("Try again in a minute.")]);
  expect((await fetch(`${desk.url}/health/ready`)).status).toBe(503);
  expect((await fetch(`${desk.url}/health/live`)).status).toBe(200);
  await way.open();
  await untilWell();
  expect((await ask(program)).errors).toEqual([]);
  expect((await write(unique("Found again"))).errors).toEqual([]);
});

test("a change with an Idempotency-Key that found no database is made by whoever sends it again", async () => {
  const name = unique("Sent again");
  const keyed = { headers: { ...program.headers, "idempotency-key": randomUUID() } };
  await way.close();
  const away = await within(write(name, keyed), 6_000);
  expect([away.status, codesOf(away)]).toEqual([503, ["UNAVAILABLE"]]);
  await way.open();
  await untilWell();
  expect((await write(name, keyed)).errors).toEqual([]);
  expect((await write(name, keyed)).errors).toEqual([]);
  expect(await sourcesNamed(name)).toBe(1);
});

test("a database that falls silent holds nobody for ever, and no connection is lost by it", async () => {
  await Promise.all(Array.from({ length: 30 }, () => ask(program)));
  way.hold();
  const asked = await within(Promise.all(Array.from({ length: 30 }, () => ask())), 30_000);
  expect(new Set(asked.flatMap(codesOf))).toEqual(new Set(["UNAVAILABLE"]));
  await way.open();
  await way.close();
  await way.open();
  await untilWell();
  const again = await Promise.all(Array.from({ length: 40 }, () => ask(program)));
  expect(again.flatMap(codesOf)).toEqual([]);
  expect(await connections()).toBeLessThanOrEqual(2 * connectionsMax);
  expect(await connections("idle in transaction")).toBe(0);
});

/** Writes one after the other and several at once, until `enough` answers are there. */
async function writeUntil(
  enough: (answers: readonly Written[]) => boolean,
  prefix: string,
): Promise<Written[]> {
  const answers: Written[] = [];
  const writer = async (place: number): Promise<void> => {
    for (let turn = 0; !enough(answers); turn += 1) {
      const name = `${prefix} ${String(place)}-${String(turn)}`;
      answers.push({ name, codes: codesOf(await within(write(name))) });
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, place) => writer(place)));
  return answers;
}

interface Written {
  name: string;
  codes: (string | undefined)[];
}

const isDone = ({ codes }: Written): boolean => codes.length === 0;

test("what was answered before the database went away is there, and nothing that was not is there by half", async () => {
  const mark = unique("Outage");
  let closing: Promise<void> | undefined;
  const answers = await writeUntil((so) => {
    if (so.filter(isDone).length >= 10) closing ??= way.close();
    return so.filter((one) => !isDone(one)).length >= 10;
  }, mark);
  await closing;
  await way.open();
  await untilWell();
  answers.push(...(await writeUntil((so) => so.filter(isDone).length >= 5, `${mark} again`)));
  for (const { name } of answers.filter(isDone)) expect(await sourcesNamed(`"${name}"`)).toBe(1);
  const refused = answers.filter((one) => !isDone(one));
  expect(new Set(refused.flatMap(({ codes }) => codes))).toEqual(new Set(["UNAVAILABLE"]));
  const halves = await withDatabase(async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int from source where name like $1 || '%'
       and not exists (select from audit_record where subject_id = source.id)`,
      [mark],
    );
    return rows[0]?.count;
  });
  expect(halves).toBe(0);
});

test("connections that the database ends while nobody asks are replaced, unnoticed by whoever asks next", async () => {
  await Promise.all(Array.from({ length: 20 }, () => ask(program)));
  await write(unique("Before the end"));
  await way.close();
  await way.open();
  // The goodbye takes its way, too.
  await new Promise((done) => setTimeout(done, 200));
  expect(codesOf(await ask(program))).toEqual([]);
  expect((await write(unique("After the end"))).errors).toEqual([]);
});

test("a caller who leaves before the answer leaves nothing behind", async () => {
  const leave = async (): Promise<"answered" | "left"> => {
    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), Math.random() * 10);
    const answer = fetch(`${desk.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...program.headers },
      body: JSON.stringify({ query: "{ claims(first: 100) { totalCount nodes { id text } } }" }),
      signal: leaving.signal,
    });
    return answer
      .then((response) => response.text())
      .then(
        () => "answered",
        () => "left",
      );
  };
  const outcomes = await Promise.all(Array.from({ length: 60 }, leave));
  expect(outcomes).toContain("left");
  await until(async () => (await connections("idle in transaction")) + (await connections("active")) === 0);
  expect((await ask(program)).errors).toEqual([]);
  expect(desk.log()).not.toContain("request failed");
});
