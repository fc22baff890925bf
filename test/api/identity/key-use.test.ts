import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk, type Sender } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import { startApi } from "../../testkit/own-api.ts";
import { administrator, newPerson, type Person } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { followBySocket } from "../../testkit/subscription.ts";

const createApiKey = mutation("createApiKey", "... on CreatedApiKey { secret apiKey { id } }");
const usage =
  "{ apiKeys(first: 10, filter: { mine: true }) { nodes { id usage { day requests refused } } } }";

interface Key extends Sender {
  id: string;
}

async function newKey(as: Person, name = "Notebook"): Promise<Key> {
  const input = { name, scopes: ["SEE_DESK"], days: 30 };
  const { createApiKey: made } = await sendOk(createApiKey, { input }, { as });
  return { id: made.apiKey.id, headers: { authorization: `Bearer ${made.secret}` } };
}

interface Use {
  day: string;
  requests: number;
  refused: number;
}

async function usageOf(id: string, as: Person): Promise<Use[]> {
  const { apiKeys } = await sendOk(usage, {}, { as });
  return (apiKeys.nodes as { id: string; usage: Use[] }[]).find((key) => key.id === id)?.usage ?? [];
}

/** A desk writes down what it counted every few seconds. */
async function counted(id: string, as: Person, requests: number): Promise<Use[]> {
  for (let tries = 0; tries < 60; tries += 1) {
    const found = await usageOf(id, as);
    if ((found[0]?.requests ?? 0) >= requests) return found;
    await new Promise((go) => setTimeout(go, 500));
  }
  throw new Error("Nothing was counted");
}

const today = () => new Date().toISOString().slice(0, 10);

test("how often a key is used is counted by day, and what was refused when it was revoked with it", async () => {
  const editor = await newPerson(["EDITOR"]);
  const key = await newKey(editor);
  expect(await usageOf(key.id, editor)).toEqual([]);
  for (let times = 0; times < 3; times += 1) await sendOk("{ me { name } }", {}, { as: key });
  const days = [today()];
  expect(await counted(key.id, editor, 3)).toEqual([{ day: days[0], requests: 3, refused: 0 }]);
  await sendOk(mutation("revokeApiKey", ""), { input: { id: key.id } }, { as: editor });
  expect(codesOf(await send("{ me { name } }", {}, { as: key }))).toEqual(["UNAUTHENTICATED"]);
  const [use] = await counted(key.id, editor, 4);
  expect(use).toMatchObject({ requests: 4, refused: 1 });
});

test("an operation on a socket counts as a request does, and one whose key was revoked since is counted as refused", async () => {
  const editor = await newPerson(["EDITOR"]);
  const key = await newKey(editor);
  const followed = await followBySocket("subscription { reviewQueueChanged { __typename } }", { as: key });
  expect(await counted(key.id, editor, 1)).toEqual([{ day: today(), requests: 1, refused: 0 }]);
  await followed.stop();
  await sendOk(mutation("revokeApiKey", ""), { input: { id: key.id } }, { as: editor });
  const again = await followBySocket("subscription { reviewQueueChanged { __typename } }", { as: key });
  expect((await again.next()).errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  await again.stop();
  expect(await counted(key.id, editor, 2)).toEqual([{ day: today(), requests: 2, refused: 1 }]);
});

test("requests beyond the limit are counted as refused, and a desk that stops has written down all that it counted", async () => {
  const editor = await newPerson(["EDITOR"]);
  const key = await newKey(editor);
  const desk = await startApi({ RATE_LIMIT_KEY_MAX: "2", RATE_LIMIT_WINDOW_SECONDS: "60" });
  const ask = () =>
    fetch(`${desk.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": "10.7.7.7", ...key.headers },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
  const statuses: number[] = [];
  for (let times = 0; times < 5; times += 1) statuses.push((await ask()).status);
  expect(statuses).toEqual([200, 200, 429, 429, 429]);
  await desk.stop();
  expect(await usageOf(key.id, editor)).toEqual([{ day: today(), requests: 5, refused: 3 }]);
});

test("the last 90 days are told, the latest first, to the key's owner and to administrators, for any number of keys at once", async () => {
  const editor = await newPerson(["EDITOR"]);
  const [one, other] = [await newKey(editor), await newKey(editor, "Another")];
  await withDatabase(async (client) => {
    for (const { id } of [one, other])
      await client.query(
        `insert into api_key_use (api_key_id, day, requests, refused)
         select $1, (now() at time zone 'utc')::date - back, 10 + back, back from unnest(array[1, 89, 90]) back`,
        [uuidIn(id)],
      );
  });
  const told = await usageOf(one.id, editor);
  expect(told.map(({ requests, refused }) => [requests, refused])).toEqual([
    [11, 1],
    [99, 89],
  ]);
  // One for who asks, and one for all that is asked.
  expect((await send(usage, {}, { as: editor })).statements).toBe(2);
  const query = "query ($id: ID!) { node(id: $id) { ... on ApiKey { usage { requests } } } }";
  const asNode = async (as?: Sender) => send(query, { id: one.id }, as === undefined ? {} : { as });
  expect((await asNode(await administrator())).data.node.usage).toHaveLength(2);
  expect((await asNode(await newPerson(["EDITOR"]))).data.node).toBeNull();
});
