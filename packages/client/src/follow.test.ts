import { Client } from "./client.ts";
import { TypedDocumentString } from "./gql/graphql.ts";
import {
  denies,
  next,
  says,
  scriptedDesk,
  streams,
  type Answer,
  type ScriptedDesk,
} from "./scripted-desk.fixture.ts";

/** Streams that end, break off, fall silent, or are none. */

let desk: ScriptedDesk;
const answering = async (...answers: Answer[]): Promise<string> =>
  (desk = await scriptedDesk(...answers)).url;
afterEach(() => desk.close());

const told = (cursor: string) => next({ publications: { cursor, publication: { id: `pub_${cursor}` } } });

async function following(client: Client, count: number): Promise<string[]> {
  const cursors: string[] = [];
  for await (const { cursor } of client.publications({ since: "0" })) {
    cursors.push(cursor);
    if (cursors.length === count) break;
  }
  return cursors;
}

const askedSince = () =>
  desk.asked.map(({ body }) => (JSON.parse(body) as { variables: { since: string } }).variables.since);

test.each(["end", "break"] as const)("a stream that comes to an %s goes on where it was", async (then) => {
  const url = await answering(
    streams([told("1"), told("2")], then),
    streams([], then),
    streams([told("3")], "open"),
  );
  expect(await following(new Client({ url }), 3)).toEqual(["1", "2", "3"]);
  expect(askedSince()).toEqual(["0", "2", "2"]);
});

test("a stream that falls silent is held for lost", async () => {
  const url = await answering(
    streams([told("1")], "open"),
    () => undefined,
    streams([":\n\n", told("2")], "open"),
  );
  expect(await following(new Client({ url, silenceMsMax: 200 }), 2)).toEqual(["1", "2"]);
  expect(askedSince()).toEqual(["0", "1", "1"]);
});

test("a stream that lets itself be heard now and then is not", async () => {
  const url = await answering((response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    const pings = setInterval(() => response.write(":\n\n"), 100);
    setTimeout(() => response.write(told("1")), 700);
    response.on("close", () => clearInterval(pings));
  });
  expect(await following(new Client({ url, silenceMsMax: 400 }), 1)).toEqual(["1"]);
  expect(desk.asked).toHaveLength(1);
});

test("a desk that is busy is asked again after as long as it says, with all that was told before", async () => {
  const busy = denies("TOO_MANY_REQUESTS", 429, { "retry-after": "1" });
  const url = await answering(streams([told("1")], "break"), busy, streams([told("2")], "open"));
  const began = Date.now();
  expect(await following(new Client({ url }), 2)).toEqual(["1", "2"]);
  expect(Date.now() - began).toBeGreaterThanOrEqual(1_000);
});

test.each([
  ["a page of HTML", says("<html></html>", 200, { "content-type": "text/html" })],
  ["a stream of something else", streams(["event: weather\ndata: rain\n\n"], "open")],
  ["a stream of what is not JSON", streams(["event: next\ndata: {{{\n\n"], "open")],
  ["a message without an answer", streams(["event: next\ndata: 5\n\n"], "open")],
])("what is no stream of GraphQL's is a fault, asked for once: %s", async (_what, garbage) => {
  const client = new Client({ url: await answering(garbage) });
  await expect(following(client, 1)).rejects.toMatchObject({ name: "Faulted" });
  expect(desk.asked).toHaveLength(1);
});

test("a denial, as an answer or in the stream, ends it with its code", async () => {
  const inside = 'event: next\ndata: {"errors":[{"message":"No.","extensions":{"code":"FORBIDDEN"}}]}\n\n';
  for (const denial of [denies("FORBIDDEN", 403), streams([inside], "open")]) {
    const client = new Client({ url: await answering(denial) });
    await expect(following(client, 1)).rejects.toMatchObject({ name: "Denied", code: "FORBIDDEN" });
    await desk.close();
  }
  desk = await scriptedDesk();
});

test("any other subscription is followed too, and who says stop is let go", async () => {
  const document = new TypedDocumentString<{ ticks: number }, { id: string }>("subscription Ticks { ticks }");
  const client = new Client({
    url: await answering(
      streams(
        [1, 2, 3].map((ticks) => next({ ticks })),
        "open",
      ),
    ),
  });
  const ending = new AbortController();
  const seen: number[] = [];
  for await (const { ticks } of client.subscribe(document, { id: "1" }, { signal: ending.signal })) {
    seen.push(ticks);
    if (ticks === 2) ending.abort();
  }
  expect(seen).toEqual([1, 2]);
});
