import { get, named, post } from "../../testkit/document.ts";
import { operationOf } from "../../contract/documents.ts";
import { unique } from "../../testkit/newsroom.ts";
import { eventually, startServer, type OwnServer } from "../../testkit/own-server.ts";
import { newPerson } from "../../testkit/people.ts";
import { follow } from "../../testkit/subscription.ts";

const claimById = named(operationOf("client", "ClaimById"));
const variables = { id: "clm_019acdea-1111-7000-8000-000000000001" };
const token = "a token for tests alone";

let server: OwnServer;
let guarded: OwnServer;
beforeAll(async () => {
  [server, guarded] = await Promise.all([startServer({}), startServer({ METRICS_TOKEN: token })]);
});
afterAll(() => Promise.all([server.stop(), guarded.stop()]));

const read = async (from: OwnServer, headers: Record<string, string> = {}) => {
  const answer = await fetch(from.url("/metrics"), { headers });
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
};

/** The number that stands in this line, by the beginning of it. */
async function number(line: string): Promise<number | null> {
  const { text } = await read(server);
  const found = text.split("\n").find((one) => one.startsWith(`${line} `));
  return found === undefined ? null : Number(found.slice(line.length + 1));
}

test("this machine reads the numbers of the process, its pools, its statements and its jobs", async () => {
  const { status, type, text } = await read(server);
  expect([status, type]).toEqual([200, expect.stringContaining("text/plain")]);
  for (const name of [
    "process_cpu_seconds_total",
    "nodejs_eventloop_lag_seconds",
    "sql_statement_duration_seconds_count",
  ])
    expect(text).toContain(`\n${name} `);
  for (const pool of ["read", "write", "sign_in"])
    expect(await number(`database_pool_connections{pool="${pool}",state="waiting"}`)).toBe(0);
  expect(await number('database_pool_connections{pool="read",state="all"}')).toBeGreaterThan(0);
  expect(await number('jobs_waiting{queue="forget-idempotent-requests"}')).not.toBeNull();
});

test("operations are counted by the names of registered documents, and by how they went", async () => {
  const url = server.url("/graphql");
  const counted = (operation: string, outcome: string) =>
    number(`graphql_operation_duration_seconds_count{operation="${operation}",outcome="${outcome}"}`);
  const before = (await counted("ClaimById", "ok")) ?? 0;
  await get({ documentId: claimById.id, variables }, { url });
  await post({ query: claimById.text, variables }, { url });
  expect(await counted("ClaimById", "ok")).toBe(before + 2);
  await post({ documentId: claimById.id, variables: { id: "no id" } }, { url });
  expect(await counted("ClaimById", "no")).toBe(1);
  const made = unique("Made").replaceAll(/\W/g, "_");
  await post({ query: `query ${made} { __typename }`, operationName: made }, { url });
  expect(await counted("other", "ok")).toBe(1);
  expect((await read(server)).text).not.toContain(made);
});

test.each(["socket", "events"] as const)(
  "operations by %s are counted with the others",
  async (transport) => {
    const counted = (outcome: string) =>
      number(`graphql_operation_duration_seconds_count{operation="ClaimById",outcome="${outcome}"}`);
    const [ok, no] = [(await counted("ok")) ?? 0, (await counted("no")) ?? 0];
    for (const id of [variables.id, "no id"]) {
      const sent = { query: claimById.text, variables: { id } };
      const followed = await follow[transport](sent, { at: server.url() });
      expect(await followed.next()).toMatchObject({ data: { claim: null } });
      await followed.stop();
    }
    expect([await counted("ok"), await counted("no")]).toEqual([ok + 1, no + 1]);
  },
);

test("requests are counted by route and status, whatever is in the address", async () => {
  await fetch(server.url(`/${unique("nowhere").replace(" ", "-")}`));
  expect(await number('http_request_duration_seconds_count{method="GET",route="none",status="404"}')).toBe(1);
  expect((await read(server)).text).not.toContain("nowhere");
});

test("statements are timed", async () => {
  const count = async () => (await number("sql_statement_duration_seconds_count")) ?? 0;
  const before = await count();
  await post({ documentId: claimById.id, variables }, { url: server.url("/graphql") });
  expect(await count()).toBeGreaterThan(before);
});

test.each(["socket", "events"] as const)(
  "subscriptions by %s are counted while they are open",
  async (transport) => {
    const open = () => number("graphql_subscriptions_open");
    const before = await open();
    const editor = await newPerson(["EDITOR"]);
    const query = "subscription { reviewQueueChanged { review { id } } }";
    const followed = await follow[transport]({ query }, { as: editor, at: server.url() });
    expect(await eventually(open, (count) => count === (before ?? 0) + 1)).toBe((before ?? 0) + 1);
    await followed.stop();
    expect(await eventually(open, (count) => count === before)).toBe(before);
  },
);

describe("the numbers are refused", () => {
  test("to whoever comes through a proxy, where there is no token", async () => {
    const { status, text } = await read(server, { "x-forwarded-for": "203.0.113.7" });
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([403, "FORBIDDEN"]);
  });

  test("without the token, and with a wrong one, where there is one", async () => {
    const given: Record<string, string>[] = [{}, { authorization: "Bearer wrong" }, { authorization: token }];
    for (const headers of given) expect((await read(guarded, headers)).status).toBe(403);
    const { status, text } = await read(guarded, {
      authorization: `Bearer ${token}`,
      "x-forwarded-for": "203.0.113.7",
    });
    expect([status, text.includes("process_cpu_seconds_total")]).toEqual([200, true]);
  });
});
