import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send } from "../../testkit/graphql.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { newDatabase, type OwnApi, startApi } from "../../testkit/own-api.ts";
import { followByEvents, followBySocket } from "../../testkit/subscription.ts";

/** Faults are made in a database of the test's own, as the inside of the desk can only go wrong by what stands there. */
let database: Awaited<ReturnType<typeof newDatabase>>;
let desk: OwnApi;
let administrator: { headers: Record<string, string> };

beforeAll(async () => {
  database = await newDatabase();
  desk = await startApi({ DATABASE_URL: database.url });
  administrator = await signedIn();
});
afterAll(async () => {
  await desk.stop();
  await database.drop();
});

async function signedIn(): Promise<typeof administrator> {
  const account = JSON.parse(process.env["CLAIMDESK_TEST_ADMINISTRATOR"] ?? "{}") as object;
  const response = await fetch(`${desk.url}/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(account),
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return { headers: { cookie: cookies.join("; ") } };
}

const inside =
  /select|relation|claim_|source_|column|pg_|postgres|typeorm|node_modules|\.ts|\.js|stack|sqlstate/i;
const masked = {
  message: "Something went wrong on our side. It has been logged; try again, and report it if it stays.",
  extensions: { code: "INTERNAL_SERVER_ERROR" },
};
const create = mutation("createSource", "... on Source { id }");
const input = () => ({ input: { name: unique("A source"), kind: "PERSON" } });

describe("when a table is not what the desk takes it for", () => {
  beforeAll(() =>
    withDatabase((client) => client.query("alter table source rename to source_elsewhere"), database.url),
  );
  afterAll(() =>
    withDatabase((client) => client.query("alter table source_elsewhere rename to source"), database.url),
  );

  test("a reader is told that something went wrong, and nothing of what", async () => {
    const answer = await send("{ sources(first: 1) { totalCount } }", {}, { at: desk.url });
    expect(answer.errors).toMatchObject([{ ...masked, path: ["sources"] }]);
    expect(JSON.stringify(answer.errors[0]?.extensions) + answer.errors[0]?.message).not.toMatch(inside);
  });

  test("a writer is told no more", async () => {
    const answer = await send(create, input(), { at: desk.url, as: administrator });
    expect(answer.errors).toMatchObject([{ ...masked, path: ["createSource"] }]);
    expect(JSON.stringify(answer.errors[0]?.extensions) + answer.errors[0]?.message).not.toMatch(inside);
  });

  test.each([
    ["server-sent events", followByEvents],
    ["a socket", followBySocket],
  ])("nor is whoever asks by %s", async (_how, follow) => {
    const followed = await follow("{ sources(first: 1) { totalCount } }", { at: desk.url });
    const { errors } = await followed.next();
    expect(errors).toMatchObject([masked]);
    expect(JSON.stringify(errors[0].extensions) + errors[0].message).not.toMatch(inside);
    await followed.stop();
  });

  test("the desk's log says what it was, and not what anybody typed", async () => {
    const { input: typed } = input();
    await send(create, { input: typed }, { at: desk.url, as: administrator });
    expect(desk.log()).toContain('relation \\"source\\" does not exist');
    expect(desk.log()).not.toContain(typed.name);
  });
});

test("a read and a write that take too long are both ended by the database, and said to be too costly", async () => {
  await withDatabase(async (client) => {
    await client.query("begin; lock table source in access exclusive mode");
    const begun = Date.now();
    const [read, write] = await Promise.all([
      send("{ sources(first: 1) { totalCount } }", {}, { at: desk.url }),
      send(create, input(), { at: desk.url, as: administrator }),
    ]);
    expect(Date.now() - begun).toBeLessThan(11_900);
    expect([codesOf(read), codesOf(write)]).toEqual([["TOO_COSTLY"], ["TOO_COSTLY"]]);
    expect(read.errors[0]?.message).toMatch(/longer than 10 seconds/);
    await client.query("rollback");
  }, database.url);
  expect((await send(create, input(), { at: desk.url, as: administrator })).errors).toEqual([]);
});
