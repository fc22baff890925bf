import { Client, type Publication } from "@claimdesk/client";
import { PublishedClaimsDocument, TypedDocumentString } from "@claimdesk/client/documents";
import { Denied, Unreachable } from "@claimdesk/client/failure";
import { sendOk } from "../../testkit/graphql.ts";
import { freePort } from "../../testkit/launcher.ts";
import { unique } from "../../testkit/newsroom.ts";
import { eventually, startServer } from "../../testkit/own-server.ts";
import { decide, publish, submitted } from "../../testkit/review-desk.ts";
import { apiUrl } from "../../testkit/server.ts";
import { programOf } from "../../testkit/subscription.ts";
import { wayToApi, type WayToApi } from "../../testkit/way-to-api.ts";
import { newDesk, type Desk } from "../feeds/published-claim.ts";

let desk: Desk;
let way: WayToApi;
beforeAll(async () => {
  desk = await newDesk();
  way = await wayToApi();
});
afterAll(() => way.close());

const published = async () =>
  (await publish(desk.editor, await decide(desk.reviewer, await submitted(desk.editor)))).publicationId;

const latest = async (): Promise<string | null> =>
  (await sendOk("{ changes(last: 1) { pageInfo { endCursor } } }")).changes.pageInfo.endCursor;

test.each([false, true])(
  "who follows is told of everything once and in order, though the connection is cut again and again (trusted: %s)",
  async (trusted) => {
    await published();
    const since = await latest();
    const ending = new AbortController();
    const client = new Client({ url: way.url, trusted });
    const before = way.made();
    const told: Publication[] = [];
    const following = (async () => {
      for await (const one of client.publications({ since, signal: ending.signal })) {
        told.push(one);
        if (told.length === 6) break;
      }
    })();
    const made: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      made.push(await published());
      // Now and then while it has been told of everything, now and then before.
      if (count % 2 === 0)
        await eventually(
          () => Promise.resolve(told.length),
          (length) => length > count,
        );
      way.cut();
    }
    await following;
    ending.abort();
    expect(told.map(({ publication }) => publication.id)).toEqual(made);
    expect(way.made() - before).toBeGreaterThan(2);
    const record = [];
    for await (const { cursor } of client.changes({ since })) record.push(cursor);
    expect(record).toEqual(told.map(({ cursor }) => cursor));
  },
);

test("who stops following is let go at once, and a cursor that is none is denied", async () => {
  const client = new Client({ url: apiUrl() });
  const ending = new AbortController();
  const since = await latest();
  const following = (async () => {
    const told = [];
    for await (const one of client.publications({ since, signal: ending.signal })) told.push(one);
    return told;
  })();
  setTimeout(() => ending.abort(), 300);
  expect(Array.isArray(await following)).toBe(true);
  await expect(client.publications({ since: "yesterday" }).next()).rejects.toMatchObject({
    name: "Denied",
    code: "BAD_CURSOR",
  });
  await expect(
    new Client({ url: apiUrl(), key: "cdk_wrong" }).publications({ since }).next(),
  ).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
});

test("a change whose answer is lost on the way is sent again, and made once", async () => {
  const { headers } = await programOf(desk.editor, ["SEE_DESK", "EDIT"]);
  const program = new Client({ url: way.url, key: headers["authorization"]?.slice(7) ?? "" });
  const document = new TypedDocumentString<{ createSource: { id: string } }, { input: object }>(
    `mutation CreateSource($input: CreateSourceInput!) { createSource(input: $input) { ... on Source { id } } }`,
  );
  const name = unique("Once for all");
  way.loseAnswer();
  const input = { name, kind: "PERSON", evenIfSameExists: true };
  const { createSource } = await program.mutate(document, { input });
  const { sources } = await sendOk(
    `query ($search: String) { sources(search: $search) { nodes { id } } }`,
    { search: `"${name}"` },
    { as: desk.editor },
  );
  expect(sources.nodes).toEqual([{ id: createSource.id }]);
});

test("a desk that is nowhere is said to be so", async () => {
  const client = new Client({ url: `http://127.0.0.1:${String(await freePort())}`, attempts: 2 });
  await expect(client.query(PublishedClaimsDocument, { first: 1 })).rejects.toThrow(Unreachable);
});

describe("a desk that counts requests", () => {
  test("is waited for as long as it says, unless that is longer than one will wait", async () => {
    const server = await startServer({ RATE_LIMIT_ADDRESS_MAX: "1", RATE_LIMIT_WINDOW_SECONDS: "2" });
    try {
      // This machine is not counted; somebody behind a proxy on it is.
      const from = { url: server.url(), headers: { "x-forwarded-for": "203.0.113.7" } };
      const [patient, hasty] = [new Client(from), new Client({ ...from, waitMsMax: 100 })];
      const began = Date.now();
      for (let count = 0; count < 2; count += 1) await patient.query(PublishedClaimsDocument, { first: 1 });
      expect(Date.now() - began).toBeGreaterThanOrEqual(1_000);
      const denial = await hasty
        .query(PublishedClaimsDocument, { first: 1 })
        .catch((error: unknown) => error);
      expect(denial).toBeInstanceOf(Denied);
      expect(denial).toMatchObject({ code: "TOO_MANY_REQUESTS", status: 429 });
      expect((denial as Denied).retryAfterSeconds).toBeGreaterThan(0);
    } finally {
      await server.stop();
    }
  });
});
