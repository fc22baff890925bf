import { randomInt } from "node:crypto";
import { send } from "../../testkit/graphql.ts";
import { type OwnApi, startApi } from "../../testkit/own-api.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { apiUrl } from "../../testkit/server.ts";
import { followByEvents, followBySocket, programOf } from "../../testkit/subscription.ts";

let desk: OwnApi;
let editor: Person;

beforeAll(async () => {
  desk = await startApi({
    RATE_LIMIT_ADDRESS_MAX: "5",
    RATE_LIMIT_KEY_MAX: "3",
    RATE_LIMIT_WINDOW_SECONDS: "3",
  });
  editor = await newPerson(["EDITOR"]);
});
afterAll(() => desk.stop());

/** Somebody elsewhere, as the proxy on this machine says. */
const elsewhere = () => ({
  "x-forwarded-for": [10, randomInt(256), randomInt(256), randomInt(1, 255)].join("."),
});

const ask = (headers: Record<string, string>, at = desk.url): Promise<Response> =>
  fetch(`${at}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: "{ __typename }" }),
  });

async function statuses(times: number, headers: () => Record<string, string>): Promise<number[]> {
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) found.push((await ask(headers())).status);
  return found;
}

test("an address may ask so often in a window, is told where it stands, and is answered again after it", async () => {
  const caller = elsewhere();
  const first = await ask(caller);
  expect(Object.fromEntries(first.headers)).toMatchObject({
    "ratelimit-limit": "5",
    "ratelimit-remaining": "4",
    "ratelimit-reset": "3",
  });
  expect(await statuses(4, () => caller)).toEqual([200, 200, 200, 200]);
  const denied = await ask(caller);
  expect(denied.status).toBe(429);
  expect(Object.fromEntries(denied.headers)).toMatchObject({
    "ratelimit-remaining": "0",
    "retry-after": denied.headers.get("ratelimit-reset"),
    "access-control-expose-headers": expect.stringContaining("ratelimit-remaining"),
  });
  const waitSeconds = Number(denied.headers.get("retry-after"));
  expect(await denied.json()).toEqual({
    errors: [
      {
        message: `Too many requests: 5 requests in 3 seconds are answered from one address. Try again in ${String(waitSeconds)} seconds.`,
        extensions: { code: "TOO_MANY_REQUESTS", retryAfterSeconds: waitSeconds },
      },
    ],
  });
  expect((await ask(elsewhere())).status).toBe(200);
  await new Promise((done) => setTimeout(done, waitSeconds * 1000 + 100));
  expect((await ask(caller)).status).toBe(200);
});

test("addresses of one network that a household has count as one", async () => {
  const network = `2001:db8:${randomInt(1, 9999).toString(16)}:1`;
  expect(
    await statuses(6, () => ({ "x-forwarded-for": `${network}::${randomInt(1, 65535).toString(16)}` })),
  ).toEqual([200, 200, 200, 200, 200, 429]);
});

test("a key may ask so often from wherever it is used, and another key as often again", async () => {
  const [one, other] = [await programOf(editor, ["SEE_DESK"]), await programOf(editor, ["SEE_DESK"])];
  expect(await statuses(4, () => ({ ...one.headers, ...elsewhere() }))).toEqual([200, 200, 200, 429]);
  expect((await ask({ ...other.headers, ...elsewhere() })).status).toBe(200);
});

test("whoever makes up keys is stopped by their address, and the keys stand in no log", async () => {
  const caller = elsewhere();
  const key = () => ({ ...caller, authorization: `Bearer cdk_made-up-${String(randomInt(1_000_000))}` });
  expect(await statuses(6, key)).toEqual([401, 401, 401, 401, 401, 429]);
  expect(desk.log()).not.toContain("made-up");
});

test("each operation on a socket counts, and the socket stays open", async () => {
  const as = { headers: elsewhere() };
  const told = async () => {
    const followed = await followBySocket("{ __typename }", { at: desk.url, as });
    const answer = await followed.next();
    await followed.stop();
    return answer;
  };
  for (let time = 0; time < 3; time += 1) expect(await told()).toEqual({ data: { __typename: "Query" } });
  await statuses(2, () => as.headers);
  expect((await told()).errors).toMatchObject([{ extensions: { code: "TOO_MANY_REQUESTS" } }]);
});

test("streams count as well", async () => {
  const as = { headers: elsewhere() };
  await statuses(5, () => as.headers);
  await expect(followByEvents("{ __typename }", { at: desk.url, as })).rejects.toThrow(
    /429 .*TOO_MANY_REQUESTS/,
  );
});

test("health is always told, and programs on the same machine are not counted", async () => {
  const caller = elsewhere();
  await statuses(6, () => caller);
  expect((await fetch(`${desk.url}/health/live`, { headers: caller })).status).toBe(200);
  expect(new Set(await statuses(12, () => ({})))).toEqual(new Set([200]));
});

test("unless told otherwise, an address may ask 3,000 times in a minute; and with 0 nothing is counted", async () => {
  const usual = await ask(elsewhere(), apiUrl());
  expect(Object.fromEntries(usual.headers)).toMatchObject({
    "ratelimit-limit": "3000",
    "ratelimit-reset": "60",
  });
  const uncounted = await startApi({ RATE_LIMIT_ADDRESS_MAX: "0", RATE_LIMIT_KEY_MAX: "0" });
  expect((await ask(elsewhere(), uncounted.url)).headers.has("ratelimit-limit")).toBe(false);
  expect((await send("{ __typename }", {}, { at: uncounted.url })).errors).toEqual([]);
  await uncounted.stop();
});
