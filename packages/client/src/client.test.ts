import { parse } from "graphql";
import { Client } from "./client.ts";
import { Denied, Faulted, Unreachable } from "./failure.ts";
import { ClaimByIdDocument, PublishedClaimsDocument, TypedDocumentString } from "./gql/graphql.ts";
import {
  denies,
  says,
  scriptedDesk,
  tells,
  type Answer,
  type ScriptedDesk,
} from "./scripted-desk.fixture.ts";

/** What a program is told when the desk, or something on the way to it, does not answer as it should. */

let desk: ScriptedDesk;
const answering = async (...answers: Answer[]): Promise<string> =>
  (desk = await scriptedDesk(...answers)).url;
afterEach(() => desk.close());

const asked = { id: "clm_1" };
const failing = (client: Client, signal?: AbortSignal): Promise<unknown> =>
  client.query(ClaimByIdDocument, asked, signal === undefined ? {} : { signal }).then(
    (data) => Promise.reject(new Error(`An answer came: ${JSON.stringify(data)}`)),
    (error: unknown) => error,
  );

test.each([
  "",
  "<html>Welcome to the hotel's network</html>",
  "null",
  "5",
  "[]",
  "{}",
  '{"errors":7}',
  '{"errors":[1]}',
  '{"data":null}',
])("what is no answer of GraphQL's is a fault, asked for once: %s", async (garbage) => {
  const client = new Client({ url: await answering(says(garbage, 200, { "x-request-id": "req-7" })) });
  const fault = await failing(client);
  expect(fault).toBeInstanceOf(Faulted);
  expect(fault).toMatchObject({ status: 200, requestId: "req-7" });
  expect(desk.asked).toHaveLength(1);
});

test("a denial has the desk's words, its code, its path and the request's id", async () => {
  const client = new Client({ url: await answering(denies("BAD_ID", 200, { "x-request-id": "req-8" })) });
  expect(await failing(client)).toMatchObject({
    name: "Denied",
    message: "No: BAD_ID",
    code: "BAD_ID",
    path: ["claim"],
    requestId: "req-8",
  });
});

test("a code that this package does not know is a fault that can still be read", async () => {
  const client = new Client({ url: await answering(denies("NEW_CODE")) });
  const fault = await failing(client);
  expect(fault).toBeInstanceOf(Faulted);
  expect((fault as Faulted).errors[0]?.extensions?.code).toBe("NEW_CODE");
});

test.each([
  ["429 by the desk", denies("TOO_MANY_REQUESTS", 429, { "retry-after": "1" })],
  ["503 by the desk", denies("UNAVAILABLE", 503, { "retry-after": "1" })],
  ["503 by a proxy, in HTML", says("<h1>Busy</h1>", 503, { "retry-after": "1" })],
  [
    "429 by a proxy, with a date",
    (response) =>
      response.writeHead(429, { "retry-after": new Date(Date.now() + 2_000).toUTCString() }).end(),
  ],
])("a busy desk is asked again after as long as it says: %s", async (_how, busy) => {
  const client = new Client({ url: await answering(busy, tells({ claim: null })) });
  const began = Date.now();
  expect(await client.query(ClaimByIdDocument, asked)).toEqual({ claim: null });
  expect(Date.now() - began).toBeGreaterThanOrEqual(500);
  expect(desk.asked).toHaveLength(2);
});

test("who does not want to wait that long is told at once how long it would be", async () => {
  const url = await answering(denies("TOO_MANY_REQUESTS", 429, { "retry-after": "3600" }));
  const began = Date.now();
  const denial = await failing(new Client({ url, waitMsMax: 1_000 }));
  expect(denial).toBeInstanceOf(Denied);
  expect(denial).toMatchObject({ code: "TOO_MANY_REQUESTS", retryAfterSeconds: 3600 });
  expect(Date.now() - began).toBeLessThan(1_000);
});

test("a connection that breaks off in the middle of an answer is made again, as often as one wants", async () => {
  const broken: Answer = (response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write('{"data":', () => response.destroy());
  };
  const url = await answering(broken, broken, tells({ claim: null }));
  expect(await new Client({ url }).query(ClaimByIdDocument, asked)).toEqual({ claim: null });
  expect(desk.asked).toHaveLength(3);
  await desk.close();
  const again = await answering(broken);
  expect(await failing(new Client({ url: again, attempts: 2 }))).toBeInstanceOf(Unreachable);
  expect(desk.asked).toHaveLength(2);
});

test("a change that is sent again has the same key, and another change another", async () => {
  const document = new TypedDocumentString<{ done: true }, object>("mutation Do { done }");
  const client = new Client({
    url: await answering((response) => response.destroy(), tells({ done: true })),
    key: "cdk_1",
  });
  await client.mutate(document, {});
  await client.mutate(document, {});
  const [first, second, third] = desk.asked.map(({ headers }) => headers["idempotency-key"]);
  expect(first).toMatch(/^[\w-]{36}$/);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  expect(desk.asked.every(({ headers }) => headers.authorization === "Bearer cdk_1")).toBe(true);
});

test("a desk that never answers is given up after a while, and at once when the program says so", async () => {
  const url = await answering(() => undefined);
  const late = await failing(new Client({ url, timeoutMs: 100, attempts: 1 }));
  expect(late).toBeInstanceOf(Unreachable);
  expect((late as Error).message).toMatch(/within 100 ms/);
  const ending = new AbortController();
  setTimeout(() => ending.abort(new Error("enough")), 100);
  expect(await failing(new Client({ url }), ending.signal)).toMatchObject({ message: "enough" });
});

test("a program that says stop while it waits for a busy desk does not ask again", async () => {
  const url = await answering(denies("UNAVAILABLE", 503, { "retry-after": "30" }));
  const ending = new AbortController();
  setTimeout(() => ending.abort(new Error("enough")), 100);
  expect(await failing(new Client({ url }), ending.signal)).toMatchObject({ message: "enough" });
  expect(desk.asked).toHaveLength(1);
});

test("a document that is a syntax tree is sent as text", async () => {
  const client = new Client({ url: await answering(tells({ claim: null })) });
  await client.query(parse("query Q { claim(id: 1) { id } }") as unknown as typeof ClaimByIdDocument, asked);
  expect(JSON.parse(desk.asked[0]?.body ?? "")).toEqual({
    query: "query Q {\n  claim(id: 1) {\n    id\n  }\n}",
    variables: asked,
  });
});

const page = (id: string, endCursor: string | null, hasNextPage: boolean): Answer =>
  tells({ claims: { pageInfo: { hasNextPage, endCursor }, edges: [{ node: { id } }] } });

test("a list is walked thing by thing, and the next page is asked for only when one comes to it", async () => {
  const client = new Client({
    url: await answering(page("1", "a", true), page("2", "b", true), page("3", "c", false)),
  });
  const walk = client.nodes(PublishedClaimsDocument, { first: 1, after: "z" }, ({ claims }) => claims);
  expect((await walk.next()).value).toMatchObject({ id: "1" });
  expect(desk.asked).toHaveLength(1);
  const rest = [];
  for await (const { id } of walk) rest.push(id);
  expect(rest).toEqual(["2", "3"]);
  const given = desk.asked.map(
    ({ body }) => (JSON.parse(body) as { variables: { after: string } }).variables.after,
  );
  expect(given).toEqual(["z", "a", "b"]);
});

test("a list that leads back to the same place is left, not walked for ever", async () => {
  const client = new Client({ url: await answering(page("1", "a", true)) });
  const seen = [];
  for await (const { id } of client.nodes(PublishedClaimsDocument, { first: 1 }, ({ claims }) => claims))
    seen.push(id);
  expect(seen).toEqual(["1", "1"]);
});

describe("public answers", () => {
  const tagged = (data: object, tag: string): Answer =>
    says(JSON.stringify({ data }), 200, { etag: tag, "cache-control": "public, max-age=15" });
  const unchanged: Answer = (response) => response.writeHead(304).end();
  const variables = { id: "clm_1" };

  test("that are remembered are asked for only whether they changed", async () => {
    const answers = [
      tagged({ claim: null }, '"1"'),
      unchanged,
      tagged({ claim: { id: "clm_1" } }, '"2"'),
      unchanged,
    ];
    const client = new Client({ url: await answering(...answers), trusted: true, remember: 5 });
    const told = [];
    for (let count = 0; count < 4; count += 1)
      told.push((await client.query(ClaimByIdDocument, variables)).claim);
    expect(told).toEqual([null, null, { id: "clm_1" }, { id: "clm_1" }]);
    expect(desk.asked.map(({ headers }) => headers["if-none-match"])).toEqual([
      undefined,
      '"1"',
      '"1"',
      '"2"',
    ]);
    expect(new Set(desk.asked.map(({ method, body }) => `${method ?? ""}${body}`))).toEqual(new Set(["GET"]));
  });

  test("are forgotten, the one asked for longest ago first", async () => {
    const client = new Client({
      url: await answering(tagged({ claim: null }, '"1"')),
      trusted: true,
      remember: 2,
    });
    for (const id of ["a", "b", "c", "a"]) await client.query(ClaimByIdDocument, { id });
    expect(desk.asked.map(({ headers }) => headers["if-none-match"])).toEqual(Array(4).fill(undefined));
  });

  test("are not kept where the desk does not say that everybody may have them, and asked for by POST with a key", async () => {
    const private_ = says('{"data":{"claim":null}}', 200, { etag: '"1"', "cache-control": "no-store" });
    const url = await answering(private_);
    const client = new Client({ url, trusted: true, remember: 2 });
    for (let count = 0; count < 2; count += 1) await client.query(ClaimByIdDocument, variables);
    await new Client({ url, trusted: true, remember: 2, key: "cdk_1" }).query(ClaimByIdDocument, variables);
    expect(desk.asked.map(({ method }) => method)).toEqual(["GET", "GET", "POST"]);
    expect(desk.asked.map(({ headers }) => headers["if-none-match"])).toEqual(Array(3).fill(undefined));
  });
});
