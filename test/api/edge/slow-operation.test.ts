import { randomUUID } from "node:crypto";
import { operationOf } from "../../contract/documents.ts";
import { get, named, post } from "../../testkit/document.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { eventually, startServer, type OwnServer } from "../../testkit/own-server.ts";
import { newPerson } from "../../testkit/people.ts";
import { follow } from "../../testkit/subscription.ts";

const search = named(operationOf("client", "SearchClaims"));

let server: OwnServer;
beforeAll(async () => {
  server = await startServer({ SLOW_OPERATION_MS: "0" });
});
afterAll(() => server.stop());

/** What the log says of the request with this id. */
const told = async (requestId: string) =>
  (
    await eventually(
      async () => server.lines("slow operation").filter((line) => line.requestId === requestId),
      (lines) => lines.length > 0,
    )
  )[0];

test("a slow operation is told of by its name, its document and what it took", async () => {
  const requestId = randomUUID();
  const variables = { search: "Geheimnis", first: 3 };
  const url = server.url("/graphql");
  await get({ documentId: search.id, variables }, { url, headers: { "x-request-id": requestId } });
  const line = await told(requestId);
  expect(line).toMatchObject({
    ...{ level: 40, msg: "slow operation", operation: "SearchClaims", kind: "query", outcome: "ok" },
    ...{ document: search.hash, ms: expect.any(Number), statements: expect.any(Number) },
  });
  expect(line?.statements).toBeGreaterThan(0);
});

test("one that nobody registered is named too, and one without a name has its document's hash", async () => {
  const [first, second] = [randomUUID(), randomUUID()];
  const url = server.url("/graphql");
  const plain = "{ __typename }";
  await post(
    { query: "query A { __typename } query B { __typename }", operationName: "B" },
    { url, headers: { "x-request-id": first } },
  );
  await post({ query: plain }, { url, headers: { "x-request-id": second } });
  expect(await told(first)).toMatchObject({ operation: "B", kind: "query" });
  expect(await told(second)).toMatchObject({
    operation: null,
    kind: "query",
    document: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test("no value of a variable is in the log, of whatever goes well or wrong", async () => {
  const editor = await newPerson(["EDITOR"]);
  const secret = unique("Hidden").replaceAll(" ", "-");
  const url = server.url("/graphql");
  const send = (body: Record<string, unknown>, requestId: string) =>
    post(body, { url, as: editor, headers: { "x-request-id": requestId } });
  const ids = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const query = mutation("createSource", "... on Source { id }");
  await send({ query, variables: { input: { name: secret, kind: "PERSON" } } }, ids[0] as string);
  await send({ query, variables: { input: { name: 1, kind: secret } } }, ids[1] as string);
  await send({ query: "query Broken {", variables: { secret } }, ids[2] as string);
  await get(
    { documentId: search.id, variables: { search: secret, first: 1 } },
    { url, headers: { "x-request-id": ids[3] as string } },
  );
  for (const id of ids) expect(await told(id)).toBeDefined();
  expect(server.log()).not.toContain(secret);
});

test("where nobody counts them, statements are counted as soon as something has been slow", async () => {
  const desk = await startServer({ SLOW_OPERATION_MS: "0", SQL_COUNT_HEADER: "false" });
  const variables = { search: "counted", first: 1 };
  for (let time = 0; time < 2; time += 1)
    await post({ documentId: search.id, variables }, { url: desk.url("/graphql") });
  await desk.stop();
  const [first, second] = desk.lines("slow operation").map(({ statements }) => statements);
  expect([first, second]).toEqual([null, expect.any(Number)]);
  expect(second).toBeGreaterThan(0);
});

test.each(["socket", "events"] as const)("what comes by %s is told of as well", async (transport) => {
  const secret = unique("Told").replaceAll(" ", "-");
  const query = `query By_${transport}($search: String) { claims(search: $search, first: 1) { nodes { id } } }`;
  const followed = await follow[transport]({ query, variables: { search: secret } }, { at: server.url() });
  await followed.next();
  await followed.stop();
  const lines = () => Promise.resolve(server.lines(`By_${transport}`));
  const [line] = await eventually(lines, ({ length }) => length > 0);
  expect(line).toMatchObject({
    msg: "slow operation",
    operation: `By_${transport}`,
    kind: "query",
    outcome: "ok",
  });
  expect(server.log()).not.toContain(secret);
});

test("what is quick enough is not told of", async () => {
  const quick = await startServer({ SLOW_OPERATION_MS: "60000" });
  await post({ query: "{ __typename }" }, { url: quick.url("/graphql") });
  await quick.stop();
  expect(quick.lines("slow operation")).toEqual([]);
});
